package id.tayang.kanal.sosial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient.RequestBodySpec;

/**
 * What a request says, as bytes: of known length, which some servers want, and unreadable for Spring's own log of requests.
 */
record Body(MediaType type, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names and values in turn; one without a value is left out. */
    static Body json(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return new Body(MediaType.APPLICATION_JSON, bytes(fields));
    }

    static String text(Object json) {
        return new String(bytes(json), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** @param parts strings and pictures by name */
    static Body multipart(Map<String, Object> parts) throws Halt {
        var form = new LinkedMultiValueMap<String, Object>();
        for (var part : parts.entrySet()) {
            form.add(part.getKey(), part.getValue() instanceof Picture picture ? file(picture) : part.getValue());
        }
        return written(form);
    }

    RequestBodySpec in(RequestBodySpec request) {
        return request.contentType(type).body(bytes);
    }

    private static HttpEntity<ByteArrayResource> file(Picture picture) throws Halt {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(picture.mediaType()));
        try (var content = picture.content().get()) {
            return new HttpEntity<>(
                    new ByteArrayResource(content.readAllBytes()) {
                        @Override
                        public String getFilename() {
                            return picture.name();
                        }
                    },
                    headers);
        } catch (IOException | UncheckedIOException e) {
            throw new Halt(new Throttled(
                    Duration.ZERO, "Gambar \"%s\" belum dapat dibaca dari penyimpanan.".formatted(picture.name())));
        }
    }

    private static Body written(MultiValueMap<String, Object> form) {
        var bytes = new ByteArrayOutputStream();
        var headers = new HttpHeaders();
        var message = new HttpOutputMessage() {
            @Override
            public OutputStream getBody() {
                return bytes;
            }

            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }
        };
        try {
            new FormHttpMessageConverter().write(form, MediaType.MULTIPART_FORM_DATA, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Body(headers.getContentType(), bytes.toByteArray());
    }

    private static byte[] bytes(Object json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings and lists of them are always JSON");
        }
    }
}
