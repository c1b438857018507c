package id.tayang.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the contents of files lie, each once however many files have it. */
interface BlobStore {

    /** Stores a content that is not there yet; it is there whole or not at all. */
    void put(BlobKey key, Path content) throws IOException;

    boolean has(BlobKey key) throws IOException;

    /** The caller closes the stream. */
    InputStream open(BlobKey key) throws IOException;

    /** A content that is not there is no error. */
    void remove(BlobKey key) throws IOException;
}
