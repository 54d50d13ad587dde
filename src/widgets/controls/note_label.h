// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace parvis {

/// Widgets that come and go by themselves keep their place while they are hidden: nothing beside them moves.
void keepPlaces(const QList<QWidget*>& widgets);

/// A note that comes and goes, over lines that are always its own. What is longer ends with "…", and its tip has it
/// whole. Plain text is cut by itself; rich text has to fit. GUI thread.
class NoteLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(int lines READ lines WRITE setLines)

public:
    explicit NoteLabel(QWidget* parent = nullptr);

    int lines() const { return lines_; }
    void setLines(int lines);
    /// Not all of the text is shown.
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int ownHeight() const;
    bool isRich() const;
    /// The lines as they are drawn; the last one may be shortened.
    QStringList brokenText(bool* isCut) const;

    int lines_ = 1;
};

} // namespace parvis
