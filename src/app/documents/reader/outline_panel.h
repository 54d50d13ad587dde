// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"

#include <QTreeWidget>

namespace parvis {

/// The bookmarks of a document as a tree. The entry of the place that is read is the current one; a click or Enter
/// chooses another. GUI thread.
class OutlinePanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    void setOutline(const std::vector<PdfBookmark>& outline);
    /// What is read: the current entry is the last one that does not stand behind it. While the tree has the focus, its
    /// current entry is left alone.
    /// @param top  points from the top of the page
    void showPlace(int page, double top);

Q_SIGNALS:
    void chosen(int page, double top);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QTreeWidgetItem* item);

    std::vector<PdfBookmark> outline_;
    std::vector<QTreeWidgetItem*> items_; ///< one for each bookmark
};

} // namespace parvis
