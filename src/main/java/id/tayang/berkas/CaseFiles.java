package id.tayang.berkas;

import java.io.InputStream;
import java.util.List;

/** The files of a case, for features that show or send them. */
public interface CaseFiles {

    /** The files of a case in the order of their upload; empty when it has none. */
    List<CaseFile> of(String kasus);

    /** The stored bytes of a file. The caller closes the stream. */
    InputStream open(CaseFile file);
}
