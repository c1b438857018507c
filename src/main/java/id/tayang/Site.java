package id.tayang;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The address under which citizens reach this installation. Permanent links begin with it, whatever host name a request used.
 *
 * @param url scheme, host and optional path; a slash at the end makes no difference
 */
@Validated
@ConfigurationProperties("tayang.situs")
public record Site(@NotNull URI url) {

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return url.toString().replaceAll("/+$", "") + path;
    }
}
