// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translate.h"
#include "domain/web_link.h"
#include "exchange/articles/article_formats.h"
#include "exchange/articles/article_texts.h"
#include "exchange/articles/feed_item.h"
#include "exchange/articles/markup_text.h"
#include "exchange/tables/table_places.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// RSS writes "&eacute;" without saying what it is.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString& name) override
    {
        const QString entity = u'&' + name + u';';
        const QString text = textOfHtml(entity);
        return text.isEmpty() ? u" "_s : text; // a no-break space
    }
};

/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom and OPML in one pass. Elements of other names and namespaces are passed
/// over, their content too.
class FeedReader
{
public:
    explicit FeedReader(const ArticleReading& reading)
        : reading_(reading)
        , xml_(reading.text)
    {
        xml_.setEntityResolver(&entities_);
        file_.name = reading.name;
        file_.format = ArticleFormat::Feed;
    }

    ArticleFile read()
    {
        while (!xml_.atEnd()) {
            switch (xml_.readNext()) {
            case QXmlStreamReader::DTD:
                refuseEntities();
                break;
            case QXmlStreamReader::StartElement:
                beginElement();
                break;
            case QXmlStreamReader::Characters:
                text_ += xml_.text();
                break;
            case QXmlStreamReader::EndElement:
                endElement();
                break;
            default:
                break;
            }
        }
        if (xml_.hasError())
            tellError();
        if (!isKnown_)
            throw Error(
                translate("exchange", "The file is XML, but neither a feed (RSS, Atom) nor a list of feeds (OPML)."),
                reading_.name, translate("exchange", "Choose the address that the site gives for its RSS feed."));
        return std::move(file_);
    }

private:
    struct Level
    {
        QString name;
        QUrl base;          ///< of what is in it
        QString space = {}; ///< its namespace
        bool isOwn = false; ///< of the format, not of what others add to it
        FeedField field = FeedField::None;
    };

    bool isInItem() const { return item_.has_value(); }
    QUrl base() const { return levels_.empty() ? QUrl() : levels_.back().base; }

    /// Entities of its own can make a text of a few lines fill the memory; no feed needs them.
    void refuseEntities()
    {
        if (xml_.entityDeclarations().isEmpty() && !xml_.text().contains(u"<!ENTITY"_s))
            return;
        throw Error(translate("exchange", "The file defines entities of its own; it was not read."),
                    withLine(int(xml_.lineNumber())), translate("exchange", "Get the feed from the site again."));
    }

    QString withLine(int line) const { return translate("exchange", "%1, %2").arg(reading_.name, linePlace(line)); }

    void beginElement()
    {
        levels_.push_back(levelHere());
        Level& level = levels_.back();
        if (levels_.size() == 1)
            beginFile(level.name);
        if (file_.format == ArticleFormat::Opml && level.name == u"outline")
            addOutline();
        if (!isInItem() && level.isOwn && (level.name == u"item" || level.name == u"entry"))
            beginItem();
        level.field = fieldHere(level);
        if (level.field == FeedField::Link)
            takeLink(level.isOwn);
        // Markup that stands within a text (Atom, xhtml) is no field of its own, and its words belong to that.
        if (textDepth_ > 0) {
            text_ += u' ';
        } else {
            text_.clear();
            textDepth_ = level.field == FeedField::None ? 0 : levels_.size();
        }
    }

    Level levelHere() const
    {
        const QString space = xml_.namespaceUri().toString();
        const QXmlStreamAttributes attributes = xml_.attributes();
        const QString own = attributes.value(u"http://www.w3.org/XML/1998/namespace"_s, u"base"_s).toString();
        const QUrl above = base();
        Level level{xml_.name().toString(), own.isEmpty()     ? above
                                            : above.isEmpty() ? QUrl(own)
                                                              : above.resolved(QUrl(own))};
        level.space = space;
        level.isOwn = levels_.empty() || space == levels_.front().space || isFeedSpace(space);
        return level;
    }

    void beginFile(const QString& name)
    {
        isKnown_ = name == u"rss" || name == u"RDF" || name == u"feed" || name == u"opml";
        if (name == u"opml")
            file_.format = ArticleFormat::Opml;
    }

    void beginItem()
    {
        item_.emplace();
        item_->own.line = int(xml_.lineNumber());
        itemDepth_ = levels_.size();
    }

    std::size_t fieldDepth() const { return isInItem() ? itemDepth_ + 1 : isAtom() ? 2 : 3; }
    bool isAtom() const { return levels_.front().name == u"feed"; }

    FeedField fieldHere(const Level& level) const
    {
        const std::size_t depth = levels_.size();
        const FeedField field = level.isOwn ? ownField(level.name) : addedField(level.space, level.name);
        // Atom: the feed that an entry was taken from, with elements of its own.
        if (isInItem() && depth == itemDepth_ + 2 && levels_[depth - 2].name == u"source" && field == FeedField::Title)
            return FeedField::Source;
        if (depth != fieldDepth() || (isInItem() && isAtom() && field == FeedField::Source))
            return FeedField::None;
        if (field == FeedField::Guid && xml_.attributes().value(u"isPermaLink"_s) == u"false")
            return FeedField::None;
        const bool isOfImage = !isInItem() && !isAtom() && levels_[1].name != u"channel";
        return isOfImage ? FeedField::None : field;
    }

    /// Atom: the address is an attribute; the first one that leads to the article counts.
    void takeLink(bool isOwn)
    {
        const QXmlStreamAttributes attributes = xml_.attributes();
        const QString rel = attributes.value(u"rel"_s).toString();
        const QString href = attributes.value(u"href"_s).toString();
        if (href.isEmpty() || (!rel.isEmpty() && rel != u"alternate"))
            return;
        if (isInItem())
            item_->takeLink(href, isOwn, base());
        else
            site_ = QUrl(href);
    }

    void endElement()
    {
        const Level level = std::move(levels_.back());
        const std::size_t depth = levels_.size();
        levels_.pop_back();
        if (isInItem() && depth == itemDepth_) {
            endItem();
        } else if (textDepth_ == depth) {
            textDepth_ = 0;
            if (isInItem())
                item_->take(level.field, text_.trimmed(), level.isOwn, level.base);
            else if (level.isOwn)
                takeFeedField(level.field, text_.trimmed());
        } else if (textDepth_ > 0) {
            text_ += u' ';
        }
    }

    void takeFeedField(FeedField field, const QString& text)
    {
        if (field == FeedField::Title && publisher_.isEmpty())
            publisher_ = text;
        else if (field == FeedField::Link && !text.isEmpty() && site_.isEmpty())
            site_ = QUrl(text);
    }

    void endItem()
    {
        addRead(file_, cleaned(item_->whole(publisher_, site_)), reading_.limits, reading_.stop);
        item_.reset();
        textDepth_ = 0;
    }

    void addOutline()
    {
        const QXmlStreamAttributes attributes = xml_.attributes();
        const QString url = attributes.value(u"xmlUrl"_s).toString().trimmed();
        const QString title = attributes.value(u"title"_s).toString();
        const QString text = attributes.value(u"text"_s).toString();
        if (url.isEmpty())
            return; // a folder of feeds
        const QString whole = webLink(url);
        if (whole.isEmpty())
            addRefusal(file_, int(xml_.lineNumber()),
                       translate("exchange", "The address “%1” is no address of the web.").arg(url.left(80)),
                       reading_.limits, reading_.stop);
        else
            addFeed(file_, {textOfHtml(title.isEmpty() ? text : title), whole}, reading_.limits, reading_.stop);
    }

    /// What was read before the mistake stands.
    void tellError()
    {
        const int line = int(xml_.lineNumber());
        if (file_.articles.empty() && file_.feeds.empty())
            throw Error(translate("exchange", "The file is no well-formed XML."), withLine(line),
                        translate("exchange", "Get the feed from the site again."));
        file_.notices.push_back({Notice::Kind::Refused, linePlace(line),
                                 translate("exchange", "The file is damaged from here on; the rest was not read.")});
    }

    const ArticleReading& reading_;
    HtmlEntities entities_; // before the reader that asks it
    QXmlStreamReader xml_;
    ArticleFile file_;
    std::vector<Level> levels_;
    std::optional<FeedItem> item_;
    std::size_t itemDepth_ = 0;
    QString publisher_;
    QUrl site_;
    QString text_;
    std::size_t textDepth_ = 0; ///< of the field whose text is being read; 0: none
    bool isKnown_ = false;
};

} // namespace

ArticleFile readFeed(const ArticleReading& reading)
{
    return FeedReader(reading).read();
}

} // namespace parvis
