package id.tayang.berkas;

import java.util.List;

/** The files of a case that the signed-in user may read, when he may read the case. */
public interface ReadableFiles {

    /** In the order of their upload; people of other offices get what was given in steps of other offices. */
    List<CaseFile> of(String kasus);
}
