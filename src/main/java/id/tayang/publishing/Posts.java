package id.tayang.publishing;

import id.tayang.Site;
import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.kanal.Channel;
import id.tayang.kanal.ChannelText;
import id.tayang.kanal.Post;
import id.tayang.kanal.TextLimit;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes of a release what a channel takes. The item stands on the own site already: every channel leads there. */
@Component
class Posts {

    private final ArticleStore articles;
    private final Articles shown;
    private final CaseFiles files;
    private final Site site;

    Posts(ArticleStore articles, Articles shown, CaseFiles files, Site site) {
        this.articles = articles;
        this.shown = shown;
        this.files = files;
        this.site = site;
    }

    Draft of(Release release, Channel channel) {
        return new Draft(channel, words(release, channel.limit()), text -> post(release, text));
    }

    /** What the channel is to say, also where an official says it. */
    ChannelText words(Release release, TextLimit limit) {
        var naskah = release.naskah();
        return ChannelText.of(naskah.words(release.channel()), naskah.title(), naskah.summary(), url(release), limit);
    }

    /** What is said below an item that the channel cannot change. */
    Post followUp(Release release, Channel channel) {
        var naskah = release.naskah();
        var text = ChannelText.standard("Ralat: " + naskah.title(), naskah.summary(), url(release), channel.limit());
        return post(release, text.text());
    }

    private Post post(Release release, String text) {
        var naskah = release.naskah();
        // As the page shows them: a correction drops some and brings others.
        var pictures = shown.images(release.kasus()).stream()
                .flatMap(image -> files.of(image.kasus()).stream()
                        .filter(file -> file.id().equals(image.file())))
                .toList();
        var figures = pictures.stream()
                .map(file -> new Picture(file.id(), url(file), alt(file), credit(file)))
                .toList();
        return new Post(
                release.kasus(),
                release.revision(),
                naskah.title(),
                naskah.summary(),
                Illustrated.of(TypedText.toHtml(naskah.body()), figures).html(),
                text,
                url(release),
                release.category(),
                release.tags().stream().map(Tag::label).toList(),
                pictures.stream().map(this::picture).toList());
    }

    private id.tayang.kanal.Picture picture(CaseFile file) {
        return new id.tayang.kanal.Picture(
                file.name(), file.mediaType(), alt(file), credit(file), url(file), file.size(), () -> files.open(file));
    }

    private String url(Release release) {
        return articles.path(release.kasus())
                .map(site::absolute)
                .orElseThrow(() -> new IllegalStateException(
                        "Naskah tayang di situs lebih dahulu, baru di kanal '%s'.".formatted(release.channel())));
    }

    private String url(CaseFile file) {
        return site.absolute(ArticleImage.path(file.sha256(), file.mediaType()));
    }

    private static String alt(CaseFile file) {
        return Objects.toString(file.altText(), "");
    }

    private static String credit(CaseFile file) {
        return Objects.toString(file.credit(), "");
    }

    /** The words for a channel, which may be too long for it. */
    record Draft(Channel channel, ChannelText words, java.util.function.Function<String, Post> make) {

        int over() {
            return words.over();
        }

        String tooLong() {
            return "Teks untuk %s kelebihan %d karakter (paling banyak %d)."
                    .formatted(channel.label(), words.over(), words.most());
        }

        Post post() {
            return make.apply(words.text());
        }
    }
}
