// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/outline_panel.h"
#include "app/documents/reader/thumbnail_panel.h"

#include <QTabWidget>

class QSplitter;

namespace parvis {

/// Beside the pages: the bookmarks of the document and small pictures of its pages, each on a tab. Whether it is
/// unfolded, which tab is in front and how wide it is are remembered. GUI thread.
class ReaderSidePanel : public QTabWidget
{
    Q_OBJECT

public:
    ReaderSidePanel(const DocumentPageRenderer& renderer, const PageLayout& layout, ThumbnailPanel::NameOf nameOf,
                    QWidget* parent = nullptr);

    /// Where it stands, the pages beside it.
    void placeIn(QSplitter* parts);
    void unfold(bool isUnfolded);

    OutlinePanel* outline() const { return outline_; }
    ThumbnailPanel* thumbnails() const { return thumbnails_; }

Q_SIGNALS:
    /// @param top  points from the top of the page
    void placeChosen(int page, double top);

private:
    void takeWidth();

    QSplitter* parts_ = nullptr;
    OutlinePanel* outline_;
    ThumbnailPanel* thumbnails_;
};

} // namespace parvis
