/** Bytes asked for at a time; Word hands out 4 MB at most. @source Office.GetFileOptions.sliceSize */
const SLICE = 4_194_304;

/**
 * The document as a .docx, by the Common API: the way round documents that `getOoxml` fails on (OfficeDev/office-js #5394,
 * #6059). Rejects when Word does not give it.
 */
export async function wholeFile(): Promise<Uint8Array> {
  const file = await got<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await got<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
    }
    const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const slice of slices) {
      bytes.set(slice, at);
      at += slice.length;
    }
    return bytes;
  } finally {
    file.closeAsync(() => undefined); // Word opens two at a time and no more
  }
}

function got<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
}
