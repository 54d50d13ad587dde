// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/shown_value.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("a number whose format makes a code of it is that code")
{
    CHECK(shownCode(2100, u"00000"_s) == u"02100"_s);
    CHECK(shownCode(0, u"000"_s) == u"000"_s);
    CHECK(shownCode(320001111, u"0#\" \"##\" \"##\" \"##\" \"##"_s) == u"03 20 00 11 11"_s);
    CHECK(shownCode(320001111, u"0#\\ ##\\ ##\\ ##\\ ##"_s) == u"03 20 00 11 11"_s);
    CHECK(shownCode(320001111, u"00\".\"00\".\"00\".\"00\".\"00"_s) == u"03.20.00.11.11"_s);
    CHECK(shownCode(33320001111., u"\"+\"##\" \"#\" \"##\" \"##\" \"##\" \"##"_s) == u"+33 3 20 00 11 11"_s);
    CHECK(shownCode(12, u"\"n° \"0000;[Red]-0"_s) == u"n° 0012"_s);
    CHECK(shownCode(1234, u"[$-40C]00000;@"_s) == u"01234"_s);
    CHECK(shownCode(2350301001, u"[<=9999999999]##\" \"##\" \"##\" \"##\" \"##;0"_s) == u"23 50 30 10 01"_s);
    CHECK(shownCode(5551234, u"[<=9999999]###-####;(###) ###-####"_s) == u"555-1234"_s);
    CHECK(shownCode(2035551234, u"[<=9999999]###-####;(###) ###-####"_s) == u"(203) 555-1234"_s);
}

TEST_CASE("a number that is merely grouped, rounded or has a unit stays that number")
{
    for (const QString& format : {u""_s, u"General"_s, u"0"_s, u"#,##0"_s, u"0.00"_s, u"# ##0"_s, u"#\" \"##0"_s,
                                  u"0\" m\""_s, u"0%"_s, u"0.0E+00"_s, u"@"_s, u"#,##0.00\\ \"€\""_s}) {
        CAPTURE(format);
        CHECK_FALSE(shownCode(704000, format));
    }
    CHECK_FALSE(shownCode(3.2956, u"00000"_s));
    CHECK_FALSE(shownCode(-5, u"00000"_s));
    CHECK_FALSE(looksLikeCode(u"3,30"_s, 3.2956));
    CHECK_FALSE(looksLikeCode(u"7 059 000"_s, 7059000));
    CHECK_FALSE(looksLikeCode(u"704000 m"_s, 704000));
    CHECK_FALSE(looksLikeCode(u"###"_s, 704000));
    for (const QString& nothing : {u"0,00"_s, u"0.0"_s, u"0,0 %"_s, u"0,00 €"_s})
        CHECK_FALSE(looksLikeCode(nothing, 0));
    CHECK(looksLikeCode(u"02691"_s, 2691));
}

TEST_CASE("times and days are shown as their format has them")
{
    CHECK(shownDate(0.604166666666667, dateFormat(20), false) == u"14:30"_s);
    CHECK(shownDate(0.604166666666667, u"h\"h\"mm"_s, false) == u"14h30"_s);
    CHECK(shownDate(0.378472222222222, u"hh:mm:ss"_s, false) == u"09:05:00"_s);
    CHECK(shownDate(0.604166666666667, dateFormat(18), false) == u"2:30 PM"_s);
    CHECK(shownDate(0, dateFormat(18), false) == u"12:00 AM"_s);
    CHECK(shownDate(1.5, dateFormat(46), false) == u"36:00:00"_s);
    CHECK(shownDate(0.604166666666667, u"[$-F400]h:mm:ss\\ AM/PM"_s, false) == u"14:30:00"_s);
    CHECK(shownDate(45401, dateFormat(14), false) == u"19/04/2024"_s);
    CHECK(shownDate(45401, u"yyyy-mm-dd;@"_s, false) == u"2024-04-19"_s);
    CHECK(shownDate(45401, u"[$-40C]d\\ mmmm\\ yyyy"_s, false) == u"19 avril 2024"_s);
    CHECK(shownDate(45401, u"jj/mm/aaaa"_s, false) == u"19/04/2024"_s);
    CHECK(shownDate(45401.5, dateFormat(22), false) == u"19/04/2024 12:00"_s);
    CHECK(shownDate(43939, u"dd/mm/yyyy"_s, true) == u"19/04/2024"_s);
    CHECK(shownDate(1, u"dd/mm/yyyy"_s, false) == u"01/01/1900"_s);
}

TEST_CASE("a day that is shown without its whole year is written in full")
{
    CHECK(shownDate(45401, u"dd/mm/yy"_s, false) == u"2024-04-19"_s);
    CHECK(shownDate(45401, dateFormat(16), false) == u"2024-04-19"_s);
    CHECK(shownDate(45401.5, dateFormat(15), false) == u"2024-04-19T12:00:00"_s);
    CHECK(shownDate(45401, u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s, false) == u"2024-04-19"_s);
    CHECK(shownDate(-1, u"dd/mm/yyyy"_s, false) == u"-1"_s);
    CHECK(shownDate(u"2024-04-19"_s, u"19/04/24"_s) == u"2024-04-19"_s);
    CHECK(shownDate(u"2024-04-19T00:00:00"_s, u"19/04/24"_s) == u"2024-04-19"_s);
    CHECK(shownDate(u"2024-04-19"_s, u"19 avril 2024"_s) == u"19 avril 2024"_s);
}

TEST_CASE("formats of dates are told from those of numbers")
{
    for (const QString& format : {u"dd/mm/yyyy"_s, u"h:mm"_s, u"[h]:mm"_s, u"[$-40C]mmm-yy"_s, u"yyyy"_s})
        CHECK(isDateFormat(format));
    for (const QString& format : {u"0.00"_s, u"General"_s, u"0\" h\""_s, u"[Red]0"_s, u"#\\ ##0\\ \"m\""_s, u""_s})
        CHECK_FALSE(isDateFormat(format));
    for (const int number : {0, 1, 2, 9, 10, 13, 37, 49})
        CHECK_FALSE(isDateFormat(dateFormat(number)));
    for (const int number : {14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47})
        CHECK(isDateFormat(dateFormat(number)));
}
