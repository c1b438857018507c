package id.tayang.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

class ApiErrorsTest {

    /** Not static, so that the running application of other tests does not find it. */
    @RestController
    class Failing {

        @GetMapping("/{how}")
        String fail(@PathVariable String how) {
            switch (how) {
                case "status" -> throw new ResponseStatusException(HttpStatus.CONFLICT, "Nama itu sudah dipakai.");
                case "ours" -> throw new IllegalArgumentException("Isian \"kanal\" tidak dikenal.");
                case "jdk" -> UUID.fromString("bukan-uuid");
                case "right" -> throw new AuthorizationException("The user with id 'andi' does not have...");
                case "database" -> throw new DataAccessResourceFailureException("connection refused to 10.1.1.1");
                default -> throw new IllegalStateException("secret of the inside");
            }
            return how;
        }

        @GetMapping("/angka")
        int number(@RequestParam int jumlah) {
            return jumlah;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/status | 409 | Nama itu sudah dipakai.",
                "/ours | 400 | Isian \"kanal\" tidak dikenal.",
                "/jdk | 500 | Terjadi kesalahan di sistem; tidak ada data yang berubah. Coba lagi; bila tetap gagal, hubungi admin.",
                "/right | 403 | Anda tidak berhak melakukan tindakan ini. Hubungi admin bila Anda memerlukannya.",
                "/database | 503 | Layanan sedang tidak dapat dipakai. Coba lagi beberapa menit lagi; tidak ada data yang hilang.",
                "/lain | 500 | Terjadi kesalahan di sistem; tidak ada data yang berubah. Coba lagi; bila tetap gagal, hubungi admin.",
                "/angka?jumlah=tiga | 400 | Permintaan tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.",
                "/angka | 400 | Permintaan tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.",
            })
    void everyFailureIsOneSentence(String path, int status, String pesan) throws Exception {
        standaloneSetup(new Failing())
                .setControllerAdvice(new ApiErrors())
                .build()
                .perform(get(path))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$.pesan").value(pesan));
    }
}
