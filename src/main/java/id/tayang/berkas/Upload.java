package id.tayang.berkas;

import java.time.Instant;

/**
 * A file that somebody sends during a task.
 *
 * @param name as the sender calls it
 * @param size bytes that were announced
 * @param modified when the file was last changed on the sender's device, epoch milliseconds; 0 where unknown
 * @param altText may be null, also when the file turns out to be an image
 * @param credit may be null
 */
record Upload(
        String id,
        String kasus,
        String task,
        String user,
        String name,
        long size,
        long modified,
        String altText,
        String credit,
        Instant startedAt) {

    static final int NAME = 300;

    /** As every database stores it and every reader reads it. */
    Upload {
        name = FileName.received(name, NAME);
        altText = PictureText.line(altText, PictureText.ALT_TEXT, "Teks alternatif");
        credit = PictureText.line(credit, PictureText.CREDIT, "Sumber foto");
    }

    Upload withTexts(String altText, String credit) {
        return new Upload(id, kasus, task, user, name, size, modified, altText, credit, startedAt);
    }
}
