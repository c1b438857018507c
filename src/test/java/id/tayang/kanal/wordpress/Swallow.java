package id.tayang.kanal.wordpress;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Breaks the connection in place of an answer that has come. */
final class Swallow implements ResponseTransformerV2 {

    static final String NAME = "telan";

    @Override
    public Response transform(Response response, ServeEvent event) {
        return Response.Builder.like(response)
                .but()
                .fault(Fault.CONNECTION_RESET_BY_PEER)
                .build();
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }
}
