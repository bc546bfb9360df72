/** Smallest and largest scale that 适合宽度 comes to. */
const [least, most] = [0.3, 1];
/** Room beside the page: the padding of the scrolling element, and a hair for its shadow. */
const margin = 36;

/**
 * Keeps the scale such that a page is as wide as the room for it, however narrow that becomes: the editor's own mode
 * stops at half size and cuts the page off.
 * @param scale the scale that stands
 * @returns fits at once and follows the room until it is called off.
 */
export function fitWidth(container: HTMLElement, scale: () => number, zoom: (scale: number) => void): () => void {
  const fit = (): void => {
    const page = container.querySelector<HTMLElement>(".docx-page");
    const room = container.clientWidth - margin;
    if (page === null || room <= 0) return;
    const whole = page.offsetWidth / scale();
    const wanted = Math.min(most, Math.max(least, Math.floor((room / whole) * 100) / 100));
    if (Math.abs(wanted - scale()) > 0.005) zoom(wanted);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(container);
  fit();
  return () => observer.disconnect();
}
