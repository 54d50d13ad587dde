// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/article_texts.h"

#include "domain/fold.h"
#include "domain/translate.h"
#include "domain/web_link.h"
#include "exchange/articles/markup_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestTitle = 10'000; ///< characters
constexpr qsizetype longestLine = 1'000;   ///< of a publisher, a rubric, a date
constexpr qsizetype longestUrl = 10'000;
constexpr qsizetype longestNote = 20'000;

/// Tells the address as it stands in the file, cut where it would fill the line.
QString quoted(const QString& text)
{
    constexpr qsizetype most = 80;
    return text.size() <= most ? text : text.left(most) + u'…';
}

/// "javascript:" out of "java&#10;script :", as browsers read it.
QString schemeOf(const QString& url)
{
    static const QRegularExpression blanks(u"[\\x00-\\x20\\x7f-\\x9f]"_s);
    static const QRegularExpression scheme(u"^([a-zA-Z][a-zA-Z0-9+.-]*):"_s);
    return scheme.match(QString(url).remove(blanks)).captured(1).toLower();
}

/// "localhost:8080/a" and "example.org:443" have no scheme, whatever it looks like.
bool isForbidden(const QString& scheme)
{
    return !scheme.isEmpty() && scheme != u"http" && scheme != u"https" && !scheme.contains(u'.');
}

void takeAddress(const RawArticle& raw, ReadArticle& read)
{
    const QString typed = raw.url.simplified().replace(u"&amp;"_s, u"&"_s); // "&copy=2" is part of an address
    if (typed.isEmpty())
        return;
    if (typed.size() > longestUrl || isForbidden(schemeOf(typed))) {
        read.refusal = translate("exchange", "The address “%1” is no address of the web.").arg(quoted(typed));
        return;
    }
    QString whole = completedAddress(typed);
    const bool isRelative = QUrl(whole, QUrl::TolerantMode).isRelative();
    if (isRelative && !raw.base.isEmpty())
        whole = raw.base.resolved(QUrl(whole, QUrl::TolerantMode)).toString(QUrl::FullyEncoded);
    if (webLink(whole).isEmpty()) {
        read.remarks << translate("exchange", "The address “%1” cannot be opened; it was left out.").arg(quoted(typed));
        return;
    }
    read.article.url = whole.contains(u' ') ? webLink(whole) : whole;
    if (isRelative && whole != typed)
        read.remarks << translate("exchange", "The address “%1” was completed.").arg(quoted(typed));
}

void takeDate(const RawArticle& raw, ReadArticle& read)
{
    const QString typed = raw.date.simplified().left(longestLine);
    read.article.publishedOn = publishedDate(typed);
    if (!typed.isEmpty() && !read.article.publishedOn)
        read.remarks << translate("exchange", "“%1” is no date; the date was left empty.").arg(quoted(typed));
}

void takeState(const RawArticle& raw, ReadArticle& read)
{
    const QString word = fold(raw.state).simplified();
    if (word == u"lu" || word == u"read")
        read.article.state = ArticleState::Read;
    else if (word == u"retenu" || word == u"retained")
        read.article.state = ArticleState::Retained;
    else if (!word.isEmpty() && word != u"a lire" && word != u"to be read")
        read.remarks
            << translate("exchange", "“%1” is no state of an article; it was left out.").arg(quoted(raw.state));
}

QString cut(const QString& text, qsizetype most, ReadArticle& read)
{
    if (text.size() <= most)
        return text;
    read.remarks << translate("exchange", "A text of %n character(s) was cut.", nullptr, int(text.size()));
    const bool isSplit = text[most - 1].isHighSurrogate();
    return text.left(isSplit ? most - 1 : most);
}

std::optional<PartialDate> dateWithMonthName(const QString& text)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QRegularExpression dayFirst(u"^(?:[a-z]{3,9},? +)?(\\d{1,2})[ -]([a-z]{3})[a-z]*\\.?[ -](\\d{4})\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(u"^([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(u"^(\\d{4}) ([a-z]{3})[a-z]* (\\d{1,2})\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto made = [](const QString& day, const QString& month, const QString& year) {
        return PartialDate::day(QDate(year.toInt(), int(months.indexOf(month.toLower())) + 1, day.toInt()));
    };
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return made(match.captured(1), match.captured(2), match.captured(3));
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return made(match.captured(2), match.captured(1), match.captured(3));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return made(match.captured(3), match.captured(2), match.captured(1));
    return std::nullopt;
}

} // namespace

std::optional<PartialDate> publishedDate(const QString& text)
{
    static const QRegularExpression time(u"^(\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:.*$"_s);
    static const QRegularExpression typedTime(u"^(\\d{1,2}/\\d{1,2}/\\d{4}),? (à )?\\d{1,2}[:h].*$"_s);
    static const QRegularExpression slashed(u"^(\\d{4})/(\\d{0,2})/?(\\d{0,2})/?.*$"_s);
    QString plain = text.simplified();
    if (const auto typed = PartialDate::parseTyped(plain))
        return typed;
    if (const auto match = time.match(plain); match.hasMatch())
        return PartialDate::parse(match.captured(1));
    if (const auto match = typedTime.match(plain); match.hasMatch())
        return PartialDate::parseTyped(match.captured(1));
    if (const auto match = slashed.match(plain); match.hasMatch()) {
        QStringList parts{match.captured(1), match.captured(2), match.captured(3)};
        parts.removeAll(QString());
        for (qsizetype i = 1; i < parts.size(); ++i)
            parts[i] = parts[i].rightJustified(2, u'0');
        return PartialDate::parse(parts.join(u'-'));
    }
    return dateWithMonthName(plain);
}

ReadArticle cleaned(const RawArticle& raw)
{
    ReadArticle read{.line = raw.line};
    Article& article = read.article;
    if (raw.title.size() > longestTitle)
        read.refusal = translate("exchange", "The title has %n character(s), more than an article may have.", nullptr,
                                 int(raw.title.size()));
    article.title = textOfHtml(raw.title.left(longestTitle));
    if (article.title.isEmpty())
        read.refusal = translate("exchange", "There is no title.");
    article.publisher = cut(textOfHtml(raw.publisher), longestLine, read);
    article.rubric = cut(textOfHtml(raw.rubric), longestLine, read);
    article.summary = cut(raw.summary.trimmed(), longestNote, read);
    const QString note = cut(raw.note, longestNote, read);
    article.privateNote = raw.isPlainNote ? note.trimmed().replace(u"\r\n"_s, u"\n"_s) : textOfHtml(note);
    read.places = cut(raw.places.simplified(), longestLine, read);
    takeDate(raw, read);
    takeState(raw, read);
    takeAddress(raw, read);
    return read;
}

} // namespace parvis
