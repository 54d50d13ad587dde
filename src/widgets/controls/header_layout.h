// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace parvis {

/// The head of a page: a title, then its figures, which take what room there is, then buttons at the right. Where they
/// do not stand side by side, the buttons move to lines of their own, and the figures below the title: the page may
/// become as narrow as its widest part. GUI thread.
class HeaderLayout : public QLayout
{
public:
    explicit HeaderLayout(QWidget* parent);
    ~HeaderLayout() override;

    /// Items in the order title, figures, then what stands at the right.
    void addItem(QLayoutItem* item) override { items_.push_back(item); }
    /// Between items, and half of it between lines; pixels.
    void setGap(int gap);

    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> buttons() const;
    int buttonsWidth() const;
    int figuresWidth() const;
    int arrange(const QRect& rect, bool apply) const;
    int placeLine(const QRect& area, int top, const std::vector<std::pair<QLayoutItem*, int>>& line, int left,
                  bool apply) const;

    std::vector<QLayoutItem*> items_;
    int gap_ = 16;
};

} // namespace parvis
