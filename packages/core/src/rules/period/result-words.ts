/** What follows a year when the sentence tells what was done or found in it. */
export const resultWords =
  "未发生|没有发生|未出现|没有出现|未收到|没有收到|共收到|新收到|收到|共受理|受理|共公开|共发布|累计|全年|全局|全镇|全乡|全街道|全委|我局|我委|我办|我镇|我乡|我街道|我县|我区|我市|我旗|我院|我中心|本局|本委|本办|本镇|本乡|本街道|本机关|本单位|本部门|主动公开|未因|没有因|组织|开展|举办|印发|制发|编发";
