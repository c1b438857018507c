package id.tayang.kanal.sosial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * An account on X, with the four credentials of OAuth 1.0a. Those of OAuth 2 end after two hours and are replaced by others
 * each time, which would have to be stored.
 *
 * @param applicationKey "API Key" of the application
 * @param applicationSecret "API Key Secret"
 * @param token "Access Token" of the account, with the right to write
 * @param tokenSecret "Access Token Secret"
 * @param api address of the API
 */
@ConfigurationProperties("tayang.kanal.x")
record XSettings(
        @Name("kunci-aplikasi") Secret applicationKey,
        @Name("rahasia-aplikasi") Secret applicationSecret,
        Secret token,
        @Name("rahasia-token") Secret tokenSecret,
        @DefaultValue("https://api.x.com") String api) {

    XSettings {
        applicationKey = Secret.orNone(applicationKey);
        applicationSecret = Secret.orNone(applicationSecret);
        token = Secret.orNone(token);
        tokenSecret = Secret.orNone(tokenSecret);
    }
}
