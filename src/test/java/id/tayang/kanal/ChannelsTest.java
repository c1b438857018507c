package id.tayang.kanal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    private record Fake(String id, String label) implements Channel {

        @Override
        public TextLimit limit() {
            return TextLimits.units(7);
        }

        @Override
        public Outcome publish(Post post, Notes notes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome resume(Post post, Notes notes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome correct(Post post, String remoteId, Notes notes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome withdraw(String remoteId, Notes notes) {
            throw new UnsupportedOperationException();
        }
    }

    private final Channel telegram = new Fake("telegram", "Telegram");
    private final Channels channels = new Channels(
            List.of(telegram, new Fake("situs", "Website"), new Fake("facebook", "Facebook")),
            List.of("whatsapp", " telegram", "tiktok", ""));

    @Test
    void the_checklist_has_what_is_configured_then_what_is_done_by_hand_and_not_the_own_site() {
        assertThat(channels.tersedia().toString()).isEqualTo("""
                [{"label":"Facebook","value":"facebook"},{"label":"Telegram","value":"telegram"},\
                {"label":"WhatsApp","value":"whatsapp"},{"label":"TikTok","value":"tiktok"}]""");
    }

    @Test
    void an_office_without_channels_has_an_empty_checklist() {
        assertThat(new Channels(List.of(), List.of()).tersedia().toString()).isEqualTo("[]");
    }

    @Test
    void a_configured_channel_is_not_by_hand() {
        assertThat(channels.manual("telegram")).isFalse();
        assertThat(channels.manual("whatsapp")).isTrue();
        assertThat(channels.byId("telegram")).containsSame(telegram);
        assertThat(channels.byId("whatsapp")).isEmpty();
        assertThat(channels.limit("telegram").orElseThrow().most()).isEqualTo(7);
        assertThat(channels.limit("tiktok").orElseThrow().most()).isEqualTo(2200);
    }

    @Test
    void a_channel_that_is_no_longer_there_keeps_its_name() {
        assertThat(channels.label("youtube")).isEqualTo("YouTube");
        assertThat(channels.label("koran")).isEqualTo("koran");
        assertThat(channels.limit("youtube")).isEmpty();
    }

    @Test
    void an_unknown_channel_by_hand_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> new Channels(List.of(), List.of("tiktok", "tik-tok")))
                .hasMessageContaining("\"tik-tok\"")
                .hasMessageContaining("whatsapp");
    }
}
