package de.leitplanke.library.handout;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.start.BrokenContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on the page of a handout which content file is broken, where and why. */
@ControllerAdvice(basePackageClasses = BrokenHandout.class)
class BrokenHandout {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenHandout.class);

    @ExceptionHandler
    ModelAndView show(BrokenContent broken) {
        LOG.warn("Ein Handblatt kann nicht gezeigt werden: {}", broken.getMessage());
        return Page.of("library/handout/broken")
                .with("file", broken.file())
                .with("line", Integer.toString(broken.line()))
                .with("reason", broken.reason())
                .status(HttpStatus.INTERNAL_SERVER_ERROR)
                .view();
    }
}
