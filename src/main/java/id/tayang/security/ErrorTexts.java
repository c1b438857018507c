package id.tayang.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What an error page and an error in JSON say: the status and a sentence in Indonesian, nothing of the inside. */
@Component
class ErrorTexts extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = super.getErrorAttributes(request, options).get("status");
        var pesan = Pesan.of(status instanceof Integer code ? code : 500);
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("status", status);
        // Camunda's web applications show "message".
        attributes.put("type", "InvalidRequestException");
        attributes.put("message", pesan);
        attributes.put("pesan", pesan);
        return attributes;
    }
}
