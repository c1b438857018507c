package id.tayang.publishing;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Files of cases that live as long as the test. */
final class InMemoryFiles implements CaseFiles {

    private final List<CaseFile> files = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    CaseFile add(String kasus, String name, String mediaType, String altText, byte[] content) {
        var id = "berkas-" + (contents.size() + 1);
        var sha256 = Fingerprint.of(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1));
        var file = new CaseFile(
                id,
                kasus,
                sha256,
                name,
                mediaType,
                content.length,
                altText,
                "Humas/" + id,
                null,
                "tim-website",
                Instant.EPOCH);
        contents.put(id, content);
        files.add(file);
        return file;
    }

    void remove(CaseFile file) {
        files.remove(file);
    }

    void clear() {
        files.clear();
        contents.clear();
    }

    @Override
    public List<CaseFile> of(String kasus) {
        return files.stream().filter(file -> file.kasus().equals(kasus)).toList();
    }

    @Override
    public InputStream open(CaseFile file) {
        return new ByteArrayInputStream(contents.get(file.id()));
    }
}
