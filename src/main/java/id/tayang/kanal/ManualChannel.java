package id.tayang.kanal;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network where an official publishes by hand: ready text to copy, the address to note.
 *
 * @param limit of the text below a picture or video
 */
record ManualChannel(String id, String label, TextLimit limit) {

    static Stream<ManualChannel> known() {
        return Stream.of(
                new ManualChannel("facebook", "Facebook", TextLimits.units(63206)),
                new ManualChannel("instagram", "Instagram", TextLimits.units(2200)),
                new ManualChannel("x", "X", TextLimits.weighted(280)),
                new ManualChannel("telegram", "Telegram", TextLimits.units(1024)),
                new ManualChannel("mastodon", "Mastodon", TextLimits.graphemes(500, 23)),
                new ManualChannel("threads", "Threads", TextLimits.units(500)),
                new ManualChannel("linkedin", "LinkedIn", TextLimits.units(3000)),
                new ManualChannel("tiktok", "TikTok", TextLimits.units(2200)),
                new ManualChannel("youtube", "YouTube", TextLimits.units(5000)),
                new ManualChannel("whatsapp", "WhatsApp", TextLimits.units(1024)));
    }

    static Optional<ManualChannel> find(String id) {
        return known().filter(channel -> channel.id().equals(id)).findFirst();
    }
}
