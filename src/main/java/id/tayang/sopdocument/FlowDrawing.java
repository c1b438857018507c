package id.tayang.sopdocument;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The symbols and arrows of a sheet as SVG: only the five symbols of PermenPANRB 35/2012. Every row shows its part of the same
 * drawing.
 */
class FlowDrawing {

    private static final double LINE = 0.3;
    private static final double HEAD = 1.9;
    /** Size of the words, in millimetres. */
    private static final double LABEL = 2.4;

    private final SopDocument document;
    private final Columns columns;
    private final Tracks tracks;
    private final Sheet sheet;
    private final StringBuilder svg = new StringBuilder();

    /** @param connectors the letter of each arrow that goes on on another sheet */
    FlowDrawing(SopDocument document, Columns columns, Tracks tracks, Sheet sheet, Map<Arrow, String> connectors) {
        this.document = document;
        this.columns = columns;
        this.tracks = tracks;
        this.sheet = sheet;
        for (var lane = 1; lane < columns.lanes(); lane++) {
            line(lane * columns.lane(), 0, lane * columns.lane(), height());
        }
        document.arrows().forEach(arrow -> draw(arrow, connectors.getOrDefault(arrow, "")));
        sheet.bands().stream().filter(band -> !band.strip()).forEach(band -> {
            if (document.rows().get(band.row()).lane() >= 0) {
                draw(symbol(band.row()));
            }
        });
        document.arrows().stream().filter(arrow -> sheet.holds(arrow.from())).forEach(this::label);
    }

    /** The part of one band, a whole SVG document. */
    String part(Sheet.Band band) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.2fmm\" height=\"%.2fmm\" viewBox=\"0 %.2f %.2f %.2f\""
                        + " role=\"img\" aria-label=\"%s\" style=\"display:block\">"
                        + "<g fill=\"none\" stroke=\"#000\" stroke-width=\"%.2f\" font-family=\"Helvetica, Arial, sans-serif\""
                        + " font-size=\"2.4\">%s</g></svg>",
                columns.band(),
                band.height(),
                band.top(),
                columns.band(),
                band.height(),
                escaped(band.strip() ? "Penghubung halaman" : new RowWords(document).of(band.row())),
                LINE,
                svg);
    }

    private double height() {
        var last = sheet.bands().get(sheet.bands().size() - 1);
        return last.top() + last.height();
    }

    private Symbol symbol(int row) {
        var band = sheet.of(row);
        return Symbol.in(document.rows().get(row), columns, band.top(), band.height());
    }

    private void draw(Symbol symbol) {
        element(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.2f\" fill=\"#fff\"/>",
                symbol.left(),
                symbol.top(),
                Symbol.WIDTH,
                symbol.actBottom() - symbol.top(),
                symbol.capsule() ? 4.0 : 0.0);
        if (symbol.decides()) {
            arrow(List.of(
                    new double[] {symbol.x(), symbol.actBottom()}, new double[] {symbol.x(), symbol.rhombusTop()}));
            element(
                    "<path d=\"M%.2f %.2fL%.2f %.2fL%.2f %.2fL%.2f %.2fZ\" fill=\"#fff\"/>",
                    symbol.x(),
                    symbol.rhombusTop(),
                    symbol.right(),
                    symbol.exit(),
                    symbol.x(),
                    symbol.bottom(),
                    symbol.left(),
                    symbol.exit());
        }
    }

    private void draw(Arrow arrow, String letter) {
        var leaves = sheet.holds(arrow.from());
        var enters = sheet.holds(arrow.to());
        if (arrow.straightOn()) {
            straight(arrow, leaves, enters, letter);
        } else {
            beside(arrow, leaves, enters, letter);
        }
    }

    private void straight(Arrow arrow, boolean leaves, boolean enters, String letter) {
        var x = columns.middle(document.rows().get(arrow.from()).lane());
        var start = leaves ? symbol(arrow.from()).bottom() : Sheet.STRIP - 2;
        if (leaves && !enters) {
            path(List.of(new double[] {x, start}, new double[] {x, height() - Sheet.STRIP + 1.5}));
            pentagon(x, height() - Sheet.STRIP + 1.5, letter);
        } else if (enters) {
            if (!leaves) {
                pentagon(x, 1, letter);
            }
            var target = symbol(arrow.to());
            var channel = sheet.of(arrow.to()).top() + 2;
            arrow(
                    target.x() == x
                            ? List.of(new double[] {x, start}, new double[] {x, target.top()})
                            : List.of(
                                    new double[] {x, start},
                                    new double[] {x, channel},
                                    new double[] {target.x(), channel},
                                    new double[] {target.x(), target.top()}));
        }
    }

    private void beside(Arrow arrow, boolean leaves, boolean enters, String letter) {
        var track = tracks.of(arrow);
        var down = arrow.to() > arrow.from();
        if (leaves) {
            var from = symbol(arrow.from());
            var side = track.right() ? from.right() : from.left();
            if (enters) {
                arrow(List.of(
                        new double[] {side, from.exit()},
                        new double[] {track.x(), from.exit()},
                        new double[] {track.x(), symbol(arrow.to()).act()},
                        new double[] {side(arrow, track), symbol(arrow.to()).act()}));
            } else {
                var end = down ? height() - Sheet.STRIP + 1.5 : Sheet.STRIP - 2;
                path(List.of(new double[] {side, from.exit()}, new double[] {track.x(), from.exit()}, new double[] {
                    track.x(), end
                }));
                pentagon(track.x(), down ? end : 1, letter);
            }
        } else if (enters) {
            var start = down ? Sheet.STRIP - 2 : height() - Sheet.STRIP + 1.5;
            pentagon(track.x(), down ? 1 : start, letter);
            var to = symbol(arrow.to());
            arrow(List.of(new double[] {track.x(), start}, new double[] {track.x(), to.act()}, new double[] {
                side(arrow, track), to.act()
            }));
        }
    }

    /** The edge of the target that lies towards the track. */
    private double side(Arrow arrow, Tracks.Track track) {
        var to = symbol(arrow.to());
        return track.x() < to.x() ? to.left() : to.right();
    }

    /** Outside of the track, or, at the edge of the table, under or over the rhombus where the track does not run. */
    private void label(Arrow arrow) {
        if (arrow.label().isEmpty()) {
            return;
        }
        var from = symbol(arrow.from());
        if (arrow.straightOn()) {
            text(from.x() + 0.8, from.bottom() + 2.4, "start", arrow.label());
            return;
        }
        var track = tracks.of(arrow);
        var down = arrow.to() > arrow.from();
        var width = PrintedText.width(arrow.label(), LABEL / PrintedText.POINT);
        // The second arrow to the same side has its words under the line.
        var y = track.slot() % 2 == 0 ? from.exit() - 0.9 : from.exit() + 2.6;
        var outside = track.right() ? track.x() + 0.7 : track.x() - 0.7 - width;
        if (outside >= 0.4 && outside + width <= columns.band() - 0.4) {
            label(outside, y, width, arrow.label());
        } else {
            var lines = arrow.label().split("(?<=,) ");
            for (var i = 0; i < lines.length; i++) {
                var length = PrintedText.width(lines[i], LABEL / PrintedText.POINT);
                var inside = track.right() ? columns.band() - 0.5 - length : 0.5;
                var first = down ? from.exit() - 2.4 * lines.length : from.exit() + 3;
                label(inside, first + i * 2.4, length, lines[i]);
            }
        }
    }

    /** On white, so that no line runs through the words. */
    private void label(double x, double y, double width, String words) {
        element(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#fff\" stroke=\"none\"/>",
                x - 0.2, y - LABEL * 0.8, width + 0.4, LABEL);
        text(x, y, "start", words);
    }

    /** Segilima: the procedure goes on at the same letter of another sheet. */
    private void pentagon(double x, double top, String letter) {
        element("<path d=\"M%.2f %.2fh5v4l-2.5 2.5l-2.5 -2.5z\" fill=\"#fff\"/>", x - 2.5, top);
        text(x, top + 3.6, "middle", letter);
    }

    private void text(double x, double y, String anchor, String words) {
        element(
                "<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\" fill=\"#000\" stroke=\"none\">%s</text>",
                x, y, anchor, escaped(words));
    }

    private void line(double x1, double y1, double x2, double y2) {
        element("<path d=\"M%.2f %.2fL%.2f %.2f\" stroke-width=\"0.2\"/>", x1, y1, x2, y2);
    }

    private void path(List<double[]> points) {
        var d = new StringBuilder();
        for (var point : points) {
            d.append(d.isEmpty() ? 'M' : 'L').append(String.format(Locale.ROOT, "%.2f %.2f", point[0], point[1]));
        }
        element("<path d=\"%s\"/>", d);
    }

    private void arrow(List<double[]> points) {
        path(points);
        var end = points.get(points.size() - 1);
        var before = points.get(points.size() - 2);
        var dx = Math.signum(end[0] - before[0]);
        var dy = Math.signum(end[1] - before[1]);
        element(
                "<path d=\"M%.2f %.2fL%.2f %.2fL%.2f %.2fZ\" fill=\"#000\" stroke=\"none\"/>",
                end[0],
                end[1],
                end[0] - dx * HEAD - dy * HEAD / 2.4,
                end[1] - dy * HEAD - dx * HEAD / 2.4,
                end[0] - dx * HEAD + dy * HEAD / 2.4,
                end[1] - dy * HEAD + dx * HEAD / 2.4);
    }

    private void element(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
