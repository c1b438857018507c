package id.tayang.kanal.sosial;

import id.tayang.kanal.Wire;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The networks of which this office has given the credentials. */
@Configuration(proxyBeanMethods = false)
class SocialChannels {

    @Bean
    @Credentials({"tayang.kanal.facebook.halaman", "tayang.kanal.facebook.token"})
    Facebook facebook(FacebookSettings settings, Clock clock) {
        return new Facebook(settings, clock, Wire::new);
    }

    @Bean
    @Credentials({"tayang.kanal.instagram.akun", "tayang.kanal.instagram.token"})
    Instagram instagram(InstagramSettings settings, Clock clock) {
        return new Instagram(settings, clock, Wire::new);
    }

    @Bean
    @Credentials({
        "tayang.kanal.x.kunci-aplikasi",
        "tayang.kanal.x.rahasia-aplikasi",
        "tayang.kanal.x.token",
        "tayang.kanal.x.rahasia-token"
    })
    X x(XSettings settings, Clock clock) {
        return new X(settings, clock, Wire::new);
    }

    @Bean
    @Credentials({"tayang.kanal.telegram.token", "tayang.kanal.telegram.kanal"})
    Telegram telegram(TelegramSettings settings, Clock clock) {
        return new Telegram(settings, clock, Wire::new);
    }

    @Bean
    @Credentials({"tayang.kanal.mastodon.server", "tayang.kanal.mastodon.token"})
    Mastodon mastodon(MastodonSettings settings, Clock clock) {
        return new Mastodon(settings, clock, Wire::new);
    }
}
