// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/picture_reading.h"

#include "pdf/pdf_document.h"

#include <QFile>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace parvis {

namespace {

constexpr qint64 memoryOfOne =
    600LL << 20; ///< bytes: the data of French, a page of A4 and its pictures, with some room

/// Bytes that programs may still take; negative: not known.
qint64 freeMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("MemAvailable:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return -1;
}

/// What one of the threads has to tell.
struct Finished
{
    int page = 0; ///< 0: the thread has ended
    std::vector<PdfWord> words = {};
    bool isLost = false;
    std::exception_ptr error = {};
};

/// The pages, given out one by one, and what was read of them.
class Desk
{
public:
    explicit Desk(const std::vector<int>& pages)
        : pages_(pages.begin(), pages.end())
    {
    }

    /// 0: there is none left.
    int nextPage()
    {
        const std::lock_guard lock(mutex_);
        if (pages_.empty())
            return 0;
        const int page = pages_.front();
        pages_.pop_front();
        return page;
    }

    void put(Finished finished)
    {
        const std::lock_guard lock(mutex_);
        if (finished.error)
            pages_.clear(); // the others stop, too
        finished_.push_back(std::move(finished));
        isThere_.notify_one();
    }

    Finished wait()
    {
        std::unique_lock lock(mutex_);
        isThere_.wait(lock, [this] { return !finished_.empty(); });
        Finished first = std::move(finished_.front());
        finished_.pop_front();
        return first;
    }

private:
    std::mutex mutex_;
    std::condition_variable isThere_;
    std::deque<int> pages_;
    std::deque<Finished> finished_;
};

/// What each thread does: the document is open in a helper of its own.
void readPages(Desk& desk, const QByteArray& bytes, const QString& name, const QString& password,
               const std::stop_token& stop)
{
    try {
        std::optional<PdfDocument> pdf;
        while (const int page = desk.nextPage()) {
            if (stop.stop_requested())
                throw Cancelled();
            if (!pdf)
                pdf.emplace(bytes, name, password, stop);
            try {
                desk.put({page, pdf->readPicture(page, stop)});
            } catch (const PdfUnread&) {
                throw;
            } catch (const Error&) {
                desk.put({.page = page, .isLost = true});
            }
        }
        desk.put({});
    } catch (...) {
        desk.put({.error = std::current_exception()});
    }
}

} // namespace

std::size_t readersAtOnce(std::size_t pages, std::size_t processors, qint64 free, qint64 document)
{
    const std::size_t fitting = free < 0 ? processors : std::size_t(free / (memoryOfOne + 2 * document));
    return std::max<std::size_t>(1, std::min({pages, processors, fitting}));
}

ReadPictures readPictures(const QByteArray& bytes, const QString& name, const QString& password,
                          const std::vector<int>& pages, const TakePicture& take, std::stop_token stop)
{
    ReadPictures read;
    if (pages.empty())
        return read;
    Desk desk(pages);
    std::stop_source broken; // ends the work of all when it is stopped, or `take` throws
    const std::stop_callback passOn(stop, [&] { broken.request_stop(); });
    std::exception_ptr error;
    {
        std::vector<std::jthread> threads;
        std::size_t working =
            readersAtOnce(pages.size(), std::thread::hardware_concurrency(), freeMemory(), bytes.size());
        for (std::size_t i = 0; i < working; ++i)
            threads.emplace_back([&] { readPages(desk, bytes, name, password, broken.get_token()); });
        while (working > 0) {
            Finished finished = desk.wait();
            try {
                if (finished.error)
                    std::rethrow_exception(finished.error);
                if (finished.page == 0)
                    --working;
                else if (finished.isLost)
                    read.lost.push_back(finished.page);
                else if (!error)
                    take(finished.page, std::move(finished.words));
            } catch (...) {
                if (finished.error)
                    --working;
                if (!error)
                    error = std::current_exception();
                broken.request_stop();
            }
        }
    }
    std::ranges::sort(read.lost);
    try {
        if (error)
            std::rethrow_exception(error);
    } catch (const PdfUnread& problem) {
        read.unread = problem;
    }
    return read;
}

} // namespace parvis
