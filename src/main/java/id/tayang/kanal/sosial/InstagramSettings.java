package id.tayang.kanal.sosial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * A professional account on Instagram.
 *
 * @param akun number of the account
 * @param token with {@code instagram_basic} and {@code instagram_content_publish}
 * @param applicationSecret of the application that the token belongs to; may be missing
 * @param api address of the Graph API; {@code https://graph.instagram.com} for tokens of Instagram Login
 * @param versi of the Graph API
 */
@ConfigurationProperties("tayang.kanal.instagram")
record InstagramSettings(
        String akun,
        Secret token,
        @Name("rahasia-aplikasi") Secret applicationSecret,
        @DefaultValue("https://graph.facebook.com") String api,
        @DefaultValue("v26.0") String versi) {

    InstagramSettings {
        token = Secret.orNone(token);
        applicationSecret = Secret.orNone(applicationSecret);
    }

    GraphSettings graph() {
        return new GraphSettings(api, versi, token, applicationSecret);
    }
}
