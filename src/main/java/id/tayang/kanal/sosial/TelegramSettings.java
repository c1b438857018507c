package id.tayang.kanal.sosial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bot that is an administrator of a channel.
 *
 * @param token of the bot, from BotFather
 * @param kanal {@code @name} of the channel, or its number
 * @param api address of the Bot API
 */
@ConfigurationProperties("tayang.kanal.telegram")
record TelegramSettings(
        Secret token,
        String kanal,
        @DefaultValue("https://api.telegram.org") String api) {

    TelegramSettings {
        token = Secret.orNone(token);
    }
}
