package id.tayang.berkas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks clamd by its INSTREAM command. Own code, because the clients that exist speak no Unix socket, or bring the
 * libraries of another language for these few bytes.
 */
final class Clamd implements VirusScan {

    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamdProperties properties;

    Clamd(ClamdProperties properties) {
        this.properties = properties;
        properties.socket();
    }

    @Override
    public void check(Path file) {
        String answer;
        try {
            answer = ask(file);
        } catch (IOException | RuntimeException e) {
            throw new ScanFailed("clamd did not scan a file", e);
        }
        if (answer.endsWith(" FOUND")) {
            throw new RefusedFile(
                    "Berkas ini mengandung virus (%s) dan tidak diterima. Jangan dibuka; laporkan kepada pengelola TI."
                            .formatted(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", "")));
        }
        // "INSTREAM size limit exceeded. ERROR" and whatever else is no acquittal.
        if (!answer.equals("stream: OK")) {
            throw new ScanFailed("clamd answered: " + answer, null);
        }
    }

    private String ask(Path file) throws IOException {
        var address = properties.socket();
        try (var channel = address instanceof UnixDomainSocketAddress
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open();
                var in = Files.newInputStream(file)) {
            // A channel has no timeout; closed under its reader, it fails.
            CompletableFuture.delayedExecutor(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(channel));
            channel.connect(address);
            write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            var buffer = new byte[CHUNK];
            for (int read; (read = in.read(buffer)) > 0; ) {
                write(
                        channel,
                        ByteBuffer.allocate(4 + read)
                                .putInt(read)
                                .put(buffer, 0, read)
                                .flip());
            }
            write(channel, ByteBuffer.allocate(4));
            return answer(channel);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(512);
        while (channel.read(buffer) >= 0 && bytes.size() < LONGEST_ANSWER) {
            bytes.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
