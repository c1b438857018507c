package id.tayang.publishing;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The pictures that a case brings to the site: all that it has when its text is published. */
@Component
class ArticlePictures {

    private final CaseFiles files;
    private final ShownPictures pictures;

    ArticlePictures(CaseFiles files, ShownPictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    List<ArticleImage> of(String kasus) {
        return files.of(kasus).stream()
                .filter(file -> file.image() && ArticleImage.publishable(file.mediaType()))
                .map(this::image)
                .toList();
    }

    private ArticleImage image(CaseFile file) {
        var size = pictures.size(file);
        return new ArticleImage(
                file.kasus(),
                file.id(),
                file.sha256(),
                file.mediaType(),
                Objects.toString(file.altText(), ""),
                Objects.toString(file.credit(), ""),
                size.map(pixels -> pixels.width).orElse(null),
                size.map(pixels -> pixels.height).orElse(null));
    }
}
