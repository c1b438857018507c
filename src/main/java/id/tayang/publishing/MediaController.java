package id.tayang.publishing;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of published articles. Any other file of a case is not found here. */
@RestController
class MediaController {

    private final Articles articles;
    private final CaseFiles files;
    private final ShownPictures pictures;

    MediaController(Articles articles, CaseFiles files, ShownPictures pictures) {
        this.articles = articles;
        this.files = files;
        this.pictures = pictures;
    }

    @GetMapping("/media/{sha256:[0-9a-f]{64}}.{extension:[a-z]{3,4}}")
    ResponseEntity<Resource> image(@PathVariable String sha256, @PathVariable String extension) {
        return articles.image(sha256)
                .filter(image -> image.extension().equals(extension))
                .flatMap(this::file)
                .map(file -> answer(file)
                        .contentLength(file.size())
                        .<Resource>body(new InputStreamResource(() -> files.open(file))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/media/{sha256:[0-9a-f]{64}}-{width:\\d{3,4}}.{extension:[a-z]{3,4}}")
    ResponseEntity<Resource> smaller(
            @PathVariable String sha256, @PathVariable int width, @PathVariable String extension) {
        return articles.image(sha256)
                .filter(image -> image.extension().equals(extension) && image.comesAt(width))
                .flatMap(this::file)
                .map(file -> answer(file).<Resource>body(new InputStreamResource(() -> pictures.open(file, width))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<CaseFile> file(ArticleImage image) {
        return files.of(image.kasus()).stream()
                .filter(file -> file.id().equals(image.file()) && file.sha256().equals(image.sha256()))
                .findFirst();
    }

    /** The address changes with the content, so whoever has it never asks again. */
    private ResponseEntity.BodyBuilder answer(CaseFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
