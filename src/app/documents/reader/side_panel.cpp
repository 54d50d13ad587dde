// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/side_panel.h"

#include "widgets/look/look.h"
#include "widgets/look/settings.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Setting<bool> unfoldedSetting()
{
    return Setting<bool>(u"reader/side_panel"_s, false);
}

Setting<int> tabSetting()
{
    return Setting<int>(u"reader/side_tab"_s, 1); // the pages: few documents have bookmarks
}

Setting<int> widthSetting()
{
    return Setting<int>(u"reader/side_width"_s, 0); // 0: as wide as its text needs
}

} // namespace

ReaderSidePanel::ReaderSidePanel(const DocumentPageRenderer& renderer, const PageLayout& layout,
                                 ThumbnailPanel::NameOf nameOf, QWidget* parent)
    : QTabWidget(parent)
    , outline_(new OutlinePanel(this))
    , thumbnails_(new ThumbnailPanel(renderer, layout, std::move(nameOf), this))
{
    setDocumentMode(true);
    setAccessibleName(tr("Bookmarks and pages"));
    addTab(outline_, tr("Bookmarks"));
    addTab(thumbnails_, tr("Pages"));
    setCurrentIndex(tabSetting().value());
    connect(this, &QTabWidget::currentChanged, this, [](int tab) { tabSetting().keep(tab); });
    connect(outline_, &OutlinePanel::chosen, this, &ReaderSidePanel::placeChosen);
    connect(thumbnails_, &ThumbnailPanel::chosen, this, [this](int page) { Q_EMIT placeChosen(page, 0); });
    setVisible(unfoldedSetting().value());
}

void ReaderSidePanel::placeIn(QSplitter* parts)
{
    parts->insertWidget(0, this);
    parts->setCollapsible(0, false);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts_ = parts;
    connect(parts, &QSplitter::splitterMoved, this, [this] { widthSetting().keep(width()); });
    Look::follow(this, [this] { setMinimumWidth(14 * Look::unit()); });
    takeWidth();
}

/// A splitter forgets how wide a part is while that is hidden.
void ReaderSidePanel::takeWidth()
{
    const int kept = widthSetting().value();
    const int wanted = kept > 0 ? kept : 26 * Look::unit();
    parts_->setSizes({wanted, std::max(wanted, parts_->width() - wanted)});
}

void ReaderSidePanel::unfold(bool isUnfolded)
{
    setVisible(isUnfolded);
    unfoldedSetting().keep(isUnfolded);
    if (!isUnfolded)
        return;
    takeWidth();
    currentWidget()->setFocus();
}

} // namespace parvis
