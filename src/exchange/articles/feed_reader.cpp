// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translate.h"
#include "domain/web_link.h"
#include "exchange/articles/article_formats.h"
#include "exchange/articles/article_texts.h"
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

/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom and OPML in one pass. Elements of other names are passed over, their
/// content too.
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
        QUrl base; ///< of what is in it
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
        const QString name = xml_.name().toString();
        const QString own = xml_.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"base"_s).toString();
        const QUrl above = base();
        levels_.push_back({name, own.isEmpty() ? above : above.isEmpty() ? QUrl(own) : above.resolved(QUrl(own))});
        if (levels_.size() == 1)
            isKnown_ = name == u"rss" || name == u"RDF" || name == u"feed" || name == u"opml";
        if (name == u"opml" && levels_.size() == 1)
            file_.format = ArticleFormat::Opml;
        if (file_.format == ArticleFormat::Opml && name == u"outline")
            addFeed();
        if (!isInItem() && (name == u"item" || name == u"entry")) {
            item_.emplace();
            item_->line = int(xml_.lineNumber());
            itemDepth_ = levels_.size();
        }
        if (name == u"link")
            takeLink();
        // Markup that stands within a text (Atom, xhtml) is no field of its own, and its words belong to that.
        if (!isInText_)
            text_.clear();
        else
            text_ += u' ';
        isInText_ = isInText_ || (isField(name) && levels_.size() == fieldDepth());
    }

    std::size_t fieldDepth() const { return isInItem() ? itemDepth_ + 1 : isRdfOrRss() ? 3 : 2; }
    bool isRdfOrRss() const { return levels_.front().name != u"feed"; }

    static bool isField(const QString& name)
    {
        static const QStringList fields{u"title"_s,     u"link"_s,    u"pubDate"_s,     u"date"_s,
                                        u"published"_s, u"updated"_s, u"description"_s, u"summary"_s,
                                        u"content"_s,   u"encoded"_s, u"source"_s};
        return fields.contains(name);
    }

    /// Atom: the address is an attribute; the first one that leads to the article counts.
    void takeLink()
    {
        const QXmlStreamAttributes attributes = xml_.attributes();
        const QString rel = attributes.value(u"rel"_s).toString();
        const QString href = attributes.value(u"href"_s).toString();
        if (href.isEmpty() || (!rel.isEmpty() && rel != u"alternate"))
            return;
        if (isInItem() && levels_.size() == itemDepth_ + 1 && item_->url.isEmpty()) {
            item_->url = href;
            item_->base = base();
        } else if (!isInItem() && levels_.size() == 2) {
            site_ = QUrl(href);
        }
    }

    void endElement()
    {
        const Level level = std::move(levels_.back());
        const std::size_t depth = levels_.size();
        levels_.pop_back();
        if (isInItem() && depth == itemDepth_) {
            endItem();
        } else if (!levels_.empty() && depth == fieldDepth() && isInText_) {
            isInText_ = false;
            if (isInItem())
                takeItemField(level, text_.trimmed());
            else
                takeFeedField(level.name, text_.trimmed());
        } else if (isInText_) {
            text_ += u' ';
        }
    }

    void takeFeedField(const QString& name, const QString& text)
    {
        if (name == u"title" && publisher_.isEmpty())
            publisher_ = text;
        else if (name == u"link" && !text.isEmpty() && site_.isEmpty())
            site_ = QUrl(text);
    }

    void takeItemField(const Level& level, const QString& text)
    {
        const QString& name = level.name;
        if (name == u"title")
            item_->title = text;
        else if (name == u"link" && item_->url.isEmpty()) {
            item_->url = text;
            item_->base = level.base;
        } else if (name == u"source")
            item_->publisher = text;
        else if (name == u"pubDate" || name == u"date" || name == u"published")
            item_->date = text;
        else if (name == u"updated" && item_->date.isEmpty())
            item_->date = text;
        else if (name == u"description" || name == u"summary")
            item_->note = text;
        else if ((name == u"content" || name == u"encoded") && item_->note.isEmpty())
            item_->note = text;
    }

    void endItem()
    {
        if (item_->publisher.isEmpty())
            item_->publisher = publisher_;
        if (item_->base.isEmpty())
            item_->base = site_;
        addRead(file_, cleaned(*item_), reading_.limits, reading_.stop);
        item_.reset();
        isInText_ = false;
    }

    void addFeed()
    {
        const QXmlStreamAttributes attributes = xml_.attributes();
        const QString url = attributes.value(u"xmlUrl"_s).toString().trimmed();
        const QString title = attributes.value(u"title"_s).toString();
        const QString text = attributes.value(u"text"_s).toString();
        if (url.isEmpty())
            return; // a folder of feeds
        const QString whole = webLink(url);
        if (whole.isEmpty())
            file_.notices.push_back(
                {Notice::Kind::Refused, linePlace(int(xml_.lineNumber())),
                 translate("exchange", "The address “%1” is no address of the web.").arg(url.left(80))});
        else
            file_.feeds.push_back({textOfHtml(title.isEmpty() ? text : title), whole});
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
    std::optional<RawArticle> item_;
    std::size_t itemDepth_ = 0;
    QString publisher_;
    QUrl site_;
    QString text_;
    bool isInText_ = false;
    bool isKnown_ = false;
};

} // namespace

ArticleFile readFeed(const ArticleReading& reading)
{
    return FeedReader(reading).read();
}

} // namespace parvis
