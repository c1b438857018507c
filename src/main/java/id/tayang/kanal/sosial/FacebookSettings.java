package id.tayang.kanal.sosial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * A Facebook Page.
 *
 * @param halaman number of the page
 * @param token of the page, without expiry, with {@code pages_manage_posts} and {@code pages_read_engagement}
 * @param applicationSecret of the application that the token belongs to; may be missing
 * @param api address of the Graph API
 * @param versi of the Graph API
 */
@ConfigurationProperties("tayang.kanal.facebook")
record FacebookSettings(
        String halaman,
        Secret token,
        @Name("rahasia-aplikasi") Secret applicationSecret,
        @DefaultValue("https://graph.facebook.com") String api,
        @DefaultValue("v26.0") String versi) {

    FacebookSettings {
        token = Secret.orNone(token);
        applicationSecret = Secret.orNone(applicationSecret);
    }

    GraphSettings graph() {
        return new GraphSettings(api, versi, token, applicationSecret);
    }
}
