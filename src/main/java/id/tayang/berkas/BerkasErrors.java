package id.tayang.berkas;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a file is not taken, as {@code {"pesan": "..."}}. */
@Order(0)
@RestControllerAdvice(basePackageClasses = BerkasErrors.class)
class BerkasErrors {

    private static final Logger LOG = LoggerFactory.getLogger(BerkasErrors.class);

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(RefusedFile refused) {
        return ResponseEntity.unprocessableEntity().body(Map.of("pesan", refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notScanned(VirusScan.ScanFailed failed) {
        LOG.warn("No virus scan, a file was refused for it", failed);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(
                        Map.of(
                                "pesan",
                                "Pemindai virus tidak dapat memeriksa berkas ini, jadi berkas ditolak. Tekan Lanjutkan beberapa menit lagi; bila tetap gagal, hubungi admin."));
    }
}
