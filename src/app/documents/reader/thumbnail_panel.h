// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_page_renderer.h"
#include "app/documents/reader/page_layout.h"

#include <QListView>

namespace parvis {

/// Every page as a small picture with its name, drawn by the renderer once it comes into sight; the page that is read
/// is the current one, a click or Enter chooses another. The renderer keeps the pictures, within its bounds. GUI
/// thread.
class ThumbnailPanel : public QListView
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(int page)>;

    /// @param layout  the sizes of the pages and how they are turned
    /// @param nameOf  what a page is called
    ThumbnailPanel(const DocumentPageRenderer& renderer, const PageLayout& layout, NameOf nameOf,
                   QWidget* parent = nullptr);

    /// Other pages, other sizes or names.
    void layOut();
    void showPage(int page);
    void updatePage(int page); ///< its picture is there, or is to be drawn anew
    /// What is in sight; nothing while it is hidden.
    std::vector<DocumentPageRenderer::Wish> wishes() const;

    // For the delegate.
    const QImage* picture(int page) const;
    /// Where the sheet of a page stands in its entry.
    QRect sheetIn(const QRect& entry, int page) const;
    int turn() const { return layout_.turn(); }
    QColor paper() const;

Q_SIGNALS:
    void chosen(int page);
    void viewMoved(); ///< other pages are in sight

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    double dpi(int page) const;

    const DocumentPageRenderer& renderer_;
    const PageLayout& layout_;
    QAbstractListModel* model_;
};

} // namespace parvis
