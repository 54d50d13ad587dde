// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translate.h"
#include "exchange/articles/article_formats.h"
#include "exchange/articles/article_texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The member of an article that a tag fills; nothing: the tag is passed over. Of several tags for one member the first
/// that has a text counts.
QString RawArticle::*memberOf(QStringView tag)
{
    static const std::vector<std::pair<QStringView, QString RawArticle::*>> members{
        {u"TI", &RawArticle::title},     {u"T1", &RawArticle::title},     {u"CT", &RawArticle::title},
        {u"T2", &RawArticle::publisher}, {u"JO", &RawArticle::publisher}, {u"JF", &RawArticle::publisher},
        {u"JA", &RawArticle::publisher}, {u"PB", &RawArticle::publisher}, {u"DA", &RawArticle::date},
        {u"PY", &RawArticle::date},      {u"Y1", &RawArticle::date},      {u"UR", &RawArticle::url},
        {u"L2", &RawArticle::url},       {u"LK", &RawArticle::url},       {u"KW", &RawArticle::rubric},
        {u"AB", &RawArticle::note},      {u"N2", &RawArticle::note},      {u"N1", &RawArticle::note}};
    const auto it = std::ranges::find(members, tag, &std::pair<QStringView, QString RawArticle::*>::first);
    return it == members.end() ? nullptr : it->second;
}

class RisReader
{
public:
    explicit RisReader(const ArticleReading& reading)
        : reading_(reading)
    {
        file_.name = reading.name;
        file_.format = ArticleFormat::Ris;
    }

    ArticleFile read()
    {
        int line = 0;
        for (const QStringView text : QStringView(reading_.text).tokenize(u'\n'))
            readLine(++line, text.trimmed());
        if (reference_)
            refuse(reference_->line, translate("exchange", "The reference is not ended; it was left out."));
        return std::move(file_);
    }

private:
    void readLine(int line, QStringView text)
    {
        static const QRegularExpression tagged(u"^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$"_s);
        const auto match = tagged.match(text.toString());
        if (!match.hasMatch()) {
            continueValue(line, text);
            return;
        }
        const QString tag = match.captured(1);
        if (tag == u"TY")
            begin(line);
        else if (tag == u"ER")
            end();
        else if (reference_)
            take(tag, match.captured(2).trimmed());
    }

    void begin(int line)
    {
        if (reference_)
            refuse(reference_->line, translate("exchange", "The reference is not ended; it was left out."));
        isAstray_ = false;
        reference_.emplace();
        reference_->line = line;
        member_ = nullptr;
    }

    void end()
    {
        if (reference_)
            addRead(file_, cleaned(*reference_), reading_.limits, reading_.stop);
        reference_.reset();
    }

    void take(const QString& tag, const QString& value)
    {
        member_ = memberOf(tag);
        if (!member_)
            return;
        QString& text = (*reference_).*member_;
        const bool isDay = tag == u"DA" && !value.isEmpty(); // more precise than the year
        if (text.isEmpty() || isDay)
            text = value;
        else
            member_ = nullptr;
    }

    /// A long value goes on in the next line.
    void continueValue(int line, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (!reference_ && !isAstray_)
            refuse(line, translate("exchange", "The line belongs to no reference; it was left out."));
        isAstray_ = !reference_; // told once for all lines up to the next reference
        if (reference_ && member_)
            (*reference_).*member_ += u' ' + text.toString();
    }

    void refuse(int line, const QString& text) { addRefusal(file_, line, text, reading_.limits, reading_.stop); }

    const ArticleReading& reading_;
    ArticleFile file_;
    std::optional<RawArticle> reference_;
    bool isAstray_ = false;                 ///< the lines before belong to no reference
    QString RawArticle::*member_ = nullptr; ///< the one that a further line belongs to
};

} // namespace

ArticleFile readRis(const ArticleReading& reading)
{
    return RisReader(reading).read();
}

} // namespace parvis
