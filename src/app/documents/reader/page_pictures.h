// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <map>

namespace parvis {

/// Pictures of pages, as many as fit into a number of bytes: those that are large and far from the page that is
/// read go first. A page may be there in several sizes. A plain value.
class PagePictures
{
public:
    explicit PagePictures(qint64 mostBytes);

    void clear();
    /// The page that is read: it and its neighbours stay longest.
    void setCentre(int page) { centre_ = page; }
    void add(int page, double dpi, const QImage& picture);
    bool has(int page, double dpi) const;
    /// The picture in that size, else the one that comes nearest to it; null: there is none.
    const QImage* nearest(int page, double dpi) const;
    /// Of all that are kept. More than allowed only where a single one takes more.
    qint64 bytes() const { return bytes_; }

private:
    using Key = std::pair<int, int>; ///< page, hundredths of the resolution
    static Key keyOf(int page, double dpi);
    void makeRoom(const Key& newest);

    qint64 mostBytes_;
    qint64 bytes_ = 0;
    int centre_ = 1;
    std::map<Key, QImage> pictures_;
};

} // namespace parvis
