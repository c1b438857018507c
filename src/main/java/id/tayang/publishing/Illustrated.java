package id.tayang.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A text with the pictures that it names where it names them.
 *
 * @param html safe HTML with figures
 * @param others the pictures that the text does not show, in their order
 */
record Illustrated(String html, List<Picture> others) {

    private static final String REFERENCE = "berkas:";

    /**
     * @param clean safe HTML with references to files
     * @param pictures those of the case; a reference to any other is dropped
     */
    static Illustrated of(String clean, List<Picture> pictures) {
        if (!clean.contains(REFERENCE)) {
            return new Illustrated(clean, pictures);
        }
        var known = pictures.stream()
                .collect(Collectors.toMap(Picture::file, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var shown = new ArrayList<String>();
        var page = Jsoup.parseBodyFragment(clean);
        page.outputSettings().prettyPrint(false);
        for (var image : page.select("img")) {
            var picture = known.get(image.attr("src").substring(REFERENCE.length()));
            if (picture == null) {
                image.remove();
            } else {
                shown.add(picture.file());
                place(image, figure(picture, image.attr("alt")));
            }
        }
        var others = pictures.stream()
                .filter(picture -> !shown.contains(picture.file()))
                .toList();
        if (others.isEmpty()) {
            // The first of the page, then: it is seen at once.
            page.select("img").stream().findFirst().ifPresent(image -> image.removeAttr("loading"));
        }
        return new Illustrated(page.body().html(), others);
    }

    /** The first picture that the text does not show; null when it shows all. */
    public Picture first() {
        return others.isEmpty() ? null : others.get(0);
    }

    /** What is left after {@link #first()}. */
    public List<Picture> rest() {
        return others.stream().skip(1).toList();
    }

    /** How much room the first picture has. */
    public String sizes() {
        return Picture.SIZES;
    }

    /** What was approved with the text comes before what stands with the file. */
    private static Element figure(Picture picture, String altText) {
        var figure = new Element("figure").addClass("picture");
        var image = figure.appendElement("img")
                .attr("src", picture.address())
                .attr("alt", altText.isBlank() ? picture.altText() : altText)
                .attr("loading", "lazy");
        if (picture.srcset() != null) {
            image.attr("srcset", picture.srcset()).attr("sizes", Picture.SIZES);
        }
        if (picture.width() != null) {
            image.attr("width", picture.width().toString())
                    .attr("height", picture.height().toString());
        }
        if (!picture.credit().isEmpty()) {
            figure.appendElement("figcaption").text("Foto: " + picture.credit());
        }
        return figure;
    }

    /** A paragraph cannot hold a figure: it follows it, or takes its place. */
    private static void place(Element image, Element figure) {
        var paragraph = image.closest("p, h2, h3, h4");
        if (paragraph == null) {
            image.replaceWith(figure);
            return;
        }
        image.remove();
        // After the pictures that came before it in the same paragraph.
        var before = paragraph;
        while (before.nextElementSibling() != null
                && before.nextElementSibling().is("figure")) {
            before = before.nextElementSibling();
        }
        before.after(figure);
        if (paragraph.text().isBlank() && paragraph.select("img").isEmpty()) {
            paragraph.remove();
        }
    }
}
