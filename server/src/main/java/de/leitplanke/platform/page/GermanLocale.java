package de.leitplanke.platform.page;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** All texts are German, so numbers and dates are too, whatever the browser asks for. */
@Configuration
class GermanLocale {

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.GERMANY);
    }
}
