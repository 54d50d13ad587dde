// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>

namespace parvis {

/// A file of contours that is to be fetched, and where it goes.
struct DownloadRequest
{
    QUrl url;       ///< https, or http where the user wants it so; a redirection never leads from https to http
    QString folder; ///< made when it is missing
    QString name;   ///< of the file, without its ending, which follows from the content
    qint64 mostBytes = 500LL << 20;
    std::chrono::milliseconds patience{30'000}; ///< how long no byte may come
    std::chrono::milliseconds pause{1'000};     ///< before it is tried again
    int attempts = 4;                           ///< without any byte in between
};

struct DownloadedFile
{
    QString path;
    qint64 bytes = 0;
    bool resumed = false; ///< a part of it was there already

    friend bool operator==(const DownloadedFile&, const DownloadedFile&) = default;
};

/// Bytes that are here, and all of them; -1 while the server has not said how many.
using DownloadProgress = std::function<void(qint64 received, qint64 total)>;

/// Fetches the file and waits for it: call it in a worker. What has arrived is kept beside the file when the connection
/// breaks or the job is cancelled, and goes on from there the next time, if the server still has the same file. The
/// file gets its name only when it is complete and is a file of contours: GeoJSON, GeoPackage or a zip archive.
/// @throws Error  no network, the server refuses or has no such file, it is a web page or too large, the disk is full;
///                Cancelled
DownloadedFile downloadContours(const DownloadRequest& request, const DownloadProgress& progress = {},
                                std::stop_token stop = {});

/// Where the ANCT publishes the contours: the resource of the dataset "Quartiers prioritaires de la politique de la
/// ville" on data.gouv.fr, whose address stays when the file is replaced; and the page of that dataset.
QUrl officialContoursUrl();
QUrl officialContoursPage();

} // namespace parvis
