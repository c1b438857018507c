package id.tayang.kanal.sosial;

import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Picture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a network takes of pictures. More pictures than it takes are no mistake: the first ones go, all stand on the site.
 *
 * @param most pictures of one post
 * @param bytes of one picture
 * @param sides longest width and height together, in pixels
 * @param narrowest least width by height
 * @param widest most width by height
 */
record PictureRules(String label, int most, Set<String> types, long bytes, int sides, double narrowest, double widest) {

    static final String CODE = "gambar-ditolak";

    private static final long MEGABYTE = 1024 * 1024;

    static long megabytes(int number) {
        return number * MEGABYTE;
    }

    /** Those that go with the post. */
    List<Picture> of(List<Picture> pictures) {
        return pictures.stream().limit(most).toList();
    }

    /** Why one of them would be refused. */
    Optional<Rejected> refusal(List<Picture> pictures) {
        return of(pictures).stream()
                .flatMap(picture -> reason(picture).stream())
                .map(reason -> new Rejected(CODE, reason))
                .findFirst();
    }

    private Optional<String> reason(Picture picture) {
        if (!types.contains(picture.mediaType())) {
            return Optional.of("%s tidak menerima gambar jenis %s (\"%s\"). Ganti dengan %s."
                    .formatted(label, shortName(picture.mediaType()), picture.name(), accepted()));
        }
        if (picture.bytes() > bytes) {
            return Optional.of("Gambar \"%s\" terlalu besar untuk %s: paling besar %d MB. Perkecil gambarnya."
                    .formatted(picture.name(), label, bytes / MEGABYTE));
        }
        return PictureSize.of(picture).flatMap(size -> shape(picture, size));
    }

    private Optional<String> shape(Picture picture, PictureSize size) {
        if (size.width() + size.height() > sides) {
            return Optional.of("Gambar \"%s\" terlalu lebar atau tinggi untuk %s (%s). Perkecil gambarnya."
                    .formatted(picture.name(), label, size));
        }
        if (size.ratio() < narrowest || size.ratio() > widest) {
            return Optional.of("Gambar \"%s\" (%s) terlalu %s untuk %s. Potong gambarnya."
                    .formatted(picture.name(), size, size.ratio() < narrowest ? "tinggi" : "lebar", label));
        }
        return Optional.empty();
    }

    private String accepted() {
        return String.join(
                " atau ",
                Stream.of("image/jpeg", "image/png")
                        .filter(types::contains)
                        .map(PictureRules::shortName)
                        .toList());
    }

    private static String shortName(String mediaType) {
        return mediaType.replace("image/", "").toUpperCase(java.util.Locale.ROOT);
    }
}
