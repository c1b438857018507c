package id.tayang.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The kit for Camunda Modeler, as the page for designers gives it. */
public final class ServedKit {

    private ServedKit() {}

    /** The content of each file, by its name in the ZIP. */
    public static Map<String, String> files(int port) throws IOException {
        var files = new TreeMap<String, String>();
        var address = URI.create("http://localhost:" + port + "/merancang-sop/perangkat.zip");
        try (var zip = new ZipInputStream(address.toURL().openStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
