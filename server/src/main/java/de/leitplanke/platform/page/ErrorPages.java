package de.leitplanke.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in German what went wrong and what to do; never what was asked for or what the program said. */
@Controller
class ErrorPages implements ErrorController {

    private final List<WrittenFields> fields;

    ErrorPages(List<WrittenFields> fields) {
        this.fields = fields;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        ErrorReason reason = reason(request);
        return Page.of("platform/error")
                .status(reason.status())
                .with("reason", reason.textKey())
                .with("signIn", reason == ErrorReason.SESSION_ENDED)
                .with("written", reason.givesBack() ? WrittenFields.in(fields, request) : List.of())
                .view();
    }

    private static ErrorReason reason(HttpServletRequest request) {
        if (request.getAttribute(ErrorReason.ATTRIBUTE) instanceof ErrorReason named) {
            return named;
        }
        @Nullable Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ErrorReason.of(status, failure instanceof Throwable cause ? cause : null)
                : ErrorReason.NOT_FOUND;
    }
}
