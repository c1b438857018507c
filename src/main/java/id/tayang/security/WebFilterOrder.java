package id.tayang.security;

import org.springframework.core.Ordered;

/** The filters of this package from the outside in; all stand before Camunda's. */
final class WebFilterOrder {

    static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;
    static final int CLOSED_PATHS = HEADERS + 1;
    static final int BODY_LIMIT = CLOSED_PATHS + 1;
    static final int LOGIN = BODY_LIMIT + 1;

    private WebFilterOrder() {}
}
