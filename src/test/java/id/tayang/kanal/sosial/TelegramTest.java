package id.tayang.kanal.sosial;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramTest extends SocialContract {

    private static final String BOT = "/bot123456:" + SECRET;

    @Override
    Channel at(String base, Wires wires) {
        return new Telegram(new TelegramSettings(Secret.valueOf("123456:" + SECRET), "@kominfo", base), clock, wires);
    }

    @Override
    void others() {}

    @Override
    MappingBuilder decisive() {
        return post(urlMatching("/bot.*/send.*"));
    }

    @Override
    RequestPatternBuilder decisively() {
        return postRequestedFor(urlMatching("/bot123456:[^/%]*/send.*"));
    }

    @Override
    String success() {
        return """
                {"ok": true, "result": {"message_id": 12, "date": 1795395600,
                 "chat": {"id": -1001, "type": "channel", "username": "kominfo"}, "text": "…"}}""";
    }

    @Override
    Sent sent() {
        return new Sent("teks:12", "https://t.me/kominfo/12");
    }

    @Override
    void stands() {}

    @Override
    boolean tells() {
        return false;
    }

    @Override
    ResponseDefinitionBuilder badToken() {
        return failure(401, "Unauthorized");
    }

    @Override
    ResponseDefinitionBuilder wait120() {
        return json("""
                {"ok": false, "error_code": 429, "description": "Too Many Requests: retry after 120",
                 "parameters": {"retry_after": 120}}""").withStatus(429);
    }

    @Test
    void a_text_goes_as_it_is_with_the_page_as_preview() {
        answers(success());
        published(item());

        server().verify(postRequestedFor(urlEqualTo(BOT + "/sendMessage"))
                .withRequestBody(equalToJson("""
                {"chat_id": "@kominfo", "text": %s, "link_preview_options":
                 {"url": "%s", "prefer_large_media": true, "show_above_text": true}}""".formatted(Body.text(Posts.TEXT), Posts.URL))));
    }

    @Test
    void a_photo_has_the_text_as_caption() {
        answers(success());

        assertThat(published(Posts.with(Posts.photos(1)))).isEqualTo(new Sent("foto:12", "https://t.me/kominfo/12"));
        server().verify(postRequestedFor(urlEqualTo(BOT + "/sendPhoto"))
                .withRequestBodyPart(
                        aMultipart("chat_id").withBody(equalTo("@kominfo")).build())
                .withRequestBodyPart(
                        aMultipart("caption").withBody(equalTo(Posts.TEXT)).build())
                .withRequestBodyPart(aMultipart("photo").build()));
    }

    @Test
    void several_photos_are_an_album_with_one_caption() {
        answers("""
                {"ok": true, "result": [
                 {"message_id": 20, "chat": {"id": -1001}}, {"message_id": 21, "chat": {"id": -1001}}]}""");

        assertThat(published(Posts.with(Posts.photos(2)))).isEqualTo(new Sent("foto:20,21", "https://t.me/kominfo/20"));
        server().verify(postRequestedFor(urlEqualTo(BOT + "/sendMediaGroup"))
                .withRequestBodyPart(aMultipart("media")
                        .withBody(matchingJsonPath("$[0].caption", equalTo(Posts.TEXT)))
                        .withBody(matchingJsonPath("$[?(@.length() == 2)]"))
                        .build())
                .withRequestBodyPart(aMultipart("foto1").build()));
    }

    @Test
    void a_text_too_long_for_a_caption_goes_as_message() {
        answers(success());

        assertThat(published(Posts.with("a".repeat(1025) + " " + Posts.URL, Posts.photos(2))))
                .isEqualTo(sent());
        server().verify(postRequestedFor(urlEqualTo(BOT + "/sendMessage")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | Forbidden: bot is not a member of the channel chat        | administrator kanal
            403 | Forbidden: bot was kicked from the channel chat           | administrator kanal
            404 | Not Found                                                 | Token
            400 | Bad Request: chat not found                               | tayang.kanal.telegram.kanal
            400 | Bad Request: message is too long                          | Persingkat
            400 | Bad Request: PHOTO_INVALID_DIMENSIONS                     | Ganti gambarnya
            400 | Bad Request: something new                                | tayangkan dengan tangan
            """)
    void refusals_say_what_to_do(int code, String description, String advice) {
        server().stubFor(decisive().willReturn(failure(code, description)));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(advice));
    }

    @ParameterizedTest
    @CsvSource({"50, 6000", "2100, 100"})
    void a_picture_of_a_shape_that_is_refused_never_leaves(int width, int height) {
        assertThat(published(Posts.with(List.of(Posts.png(width, height)))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("Potong"));
        assertThat(calls()).isZero();
    }

    @Test
    void a_text_is_corrected_as_text_and_a_caption_as_caption() {
        server().stubFor(post(urlMatching(".*/editMessage.*")).willReturn(json(success())));

        assertThat(said(channel().correct(item(), "teks:12", notes))).isEqualTo(sent());
        assertThat(said(channel().correct(item(), "foto:20,21", notes)))
                .isEqualTo(new Sent("foto:20,21", "https://t.me/kominfo/20"));
        server().verify(postRequestedFor(urlEqualTo(BOT + "/editMessageText"))
                .withRequestBody(matchingJsonPath("$.message_id", equalTo("12"))));
        server().verify(postRequestedFor(urlEqualTo(BOT + "/editMessageCaption"))
                .withRequestBody(matchingJsonPath("$.caption", equalTo(Posts.TEXT))));
    }

    @Test
    void a_text_that_stands_there_already_is_corrected() {
        server().stubFor(post(urlMatching(".*/editMessageText"))
                .willReturn(failure(400, "Bad Request: message is not modified: specified new message content…")));

        assertThat(said(channel().correct(item(), "teks:12", notes))).isEqualTo(sent());
    }

    @Test
    void a_longer_text_does_not_fit_below_a_photo() {
        assertThat(said(channel().correct(Posts.with("a".repeat(2000), List.of()), "foto:12", notes)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("1024"));
    }

    @Test
    void a_message_and_all_of_an_album_are_taken_away() {
        server().stubFor(post(urlMatching(".*/deleteMessage.*")).willReturn(json("{\"ok\": true, \"result\": true}")));

        assertThat(said(channel().withdraw("teks:12", notes))).isInstanceOf(Sent.class);
        assertThat(said(channel().withdraw("foto:20,21", notes))).isInstanceOf(Sent.class);
        server().verify(postRequestedFor(urlEqualTo(BOT + "/deleteMessages"))
                .withRequestBody(equalToJson("{\"chat_id\": \"@kominfo\", \"message_ids\": [20, 21]}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bad Request: message to delete not found    | gone
            Bad Request: message can't be deleted       | 48 jam
            """)
    void what_is_gone_counts_as_taken_away_and_what_is_too_old_is_for_a_person(String description, String expected) {
        server().stubFor(post(urlMatching(".*/deleteMessage")).willReturn(failure(400, description)));

        var outcome = said(channel().withdraw("teks:12", notes));

        if (expected.equals("gone")) {
            assertThat(outcome).isInstanceOf(Sent.class);
        } else {
            assertThat(outcome).isInstanceOfSatisfying(Rejected.class, rejected -> {
                assertThat(rejected.code()).isEqualTo(Rejected.UNSUPPORTED);
                assertThat(rejected.reason()).contains(expected);
            });
        }
    }

    private static ResponseDefinitionBuilder failure(int code, String description) {
        return json("{\"ok\": false, \"error_code\": %d, \"description\": \"%s\"}".formatted(code, description))
                .withStatus(code);
    }
}
