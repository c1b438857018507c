package id.tayang.berkas;

import java.io.InputStream;

/** Pictures as they were sent, with place and camera. For the archive alone: nobody is ever served one. */
public interface OriginalFiles {

    /** The bytes of {@link CaseFile#original()}, which is not null. The caller closes the stream. */
    InputStream openOriginal(CaseFile file);

    /** The originals of a case lie in the archive now; here they go some time after this transaction. */
    void archived(String kasus);
}
