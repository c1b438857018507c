package id.tayang.kanal.sosial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of X's documentation, "Creating a signature"; its credentials are long dead. */
class OAuth1Test {

    private final OAuth1 oauth = new OAuth1(new XSettings(
            Secret.valueOf("xvz1evFS4wEEPTGEFPHBog"),
            Secret.valueOf("kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw"),
            Secret.valueOf("370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb"),
            Secret.valueOf("LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"),
            "https://api.x.com"));

    @Test
    void signs_as_documented() {
        var header = oauth.header(
                "POST",
                "https://api.x.com/1.1/statuses/update.json",
                Map.of("status", "Hello Ladies + Gentlemen, a signed OAuth request!", "include_entities", "true"),
                "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
                1318622958);

        assertThat(header)
                .isEqualTo("OAuth oauth_consumer_key=\"xvz1evFS4wEEPTGEFPHBog\","
                        + " oauth_nonce=\"kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg\","
                        + " oauth_signature=\"Ls93hJiZbQ3akF3HF3x1Bz8%2FzU4%3D\", oauth_signature_method=\"HMAC-SHA1\","
                        + " oauth_timestamp=\"1318622958\","
                        + " oauth_token=\"370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb\", oauth_version=\"1.0\"");
    }

    @Test
    void the_older_address_of_the_same_example_has_the_older_signature() {
        assertThat(oauth.header(
                        "POST",
                        "https://api.twitter.com/1.1/statuses/update.json",
                        Map.of(
                                "status",
                                "Hello Ladies + Gentlemen, a signed OAuth request!",
                                "include_entities",
                                "true"),
                        "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
                        1318622958))
                .contains("oauth_signature=\"hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D\"");
    }
}
