package id.tayang.kanal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A password that no words of a server may bring into an outcome, a message or a log: some repeat in a refusal what they were
 * asked with.
 */
public final class Unsaid {

    private static final String BLANK = "***";

    private final List<String> forms;

    /** @param password not empty; WordPress takes it with blanks and without */
    public Unsaid(String user, String password) {
        var header = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        var address = URLEncoder.encode(password, StandardCharsets.UTF_8);
        forms = List.of(password, password.replace(" ", ""), header, address, address.replace("+", "%20"));
    }

    /** The words of a server without the password, in whatever form it sent it back. */
    public String in(String words) {
        var left = words;
        for (var form : forms) {
            left = left.replace(form, BLANK);
        }
        return left;
    }
}
