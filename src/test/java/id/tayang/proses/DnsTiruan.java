package id.tayang.proses;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TSIG;

/** A name server that knows no name, takes every update that is signed with its key, and counts them. */
final class DnsTiruan implements AutoCloseable {

    private final ServerSocket socket;
    private final TSIG key;
    private final AtomicInteger signed = new AtomicInteger();
    private volatile boolean refuses;

    DnsTiruan(String name, String secret) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        key = new TSIG(TSIG.HMAC_SHA256, name, secret);
        var thread = new Thread(this::serve, "dns-tiruan");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    void refuses(boolean now) {
        refuses = now;
    }

    /** How many messages came that only the holder of the key can have signed. */
    int signed() {
        return signed.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                answer(connection);
            } catch (IOException closedOrBroken) {
                // The next one.
            }
        }
    }

    private void answer(Socket connection) throws IOException {
        var in = new DataInputStream(connection.getInputStream());
        var bytes = in.readNBytes(in.readUnsignedShort());
        var message = new Message(bytes);
        if (key.verify(message, bytes, null) != Rcode.NOERROR) {
            return;
        }
        signed.incrementAndGet();
        var answer = new Message(message.getHeader().getID());
        answer.getHeader().setOpcode(message.getHeader().getOpcode());
        answer.getHeader().setFlag(Flags.QR);
        var update = message.getHeader().getOpcode() == Opcode.UPDATE;
        answer.getHeader().setRcode(refuses ? Rcode.REFUSED : update ? Rcode.NOERROR : Rcode.NXDOMAIN);
        message.getSection(Section.QUESTION).forEach(record -> answer.addRecord(record, Section.QUESTION));
        answer.setTSIG(key, Rcode.NOERROR, message.getTSIG());
        var wire = answer.toWire(65_535);
        var out = new DataOutputStream(connection.getOutputStream());
        out.writeShort(wire.length);
        out.write(wire);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
