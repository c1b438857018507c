package id.tayang.kanal.sosial;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An account on a Mastodon server.
 *
 * @param server its address, such as {@code https://mastodon.example}
 * @param token of the account, with the scopes {@code read} and {@code write}
 * @param batas longest text; null to ask the server
 */
@ConfigurationProperties("tayang.kanal.mastodon")
record MastodonSettings(String server, Secret token, Integer batas) {

    MastodonSettings {
        token = Secret.orNone(token);
    }
}
