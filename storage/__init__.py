"""Storage: the tables, the transactions, and every key and seal that protects what is in them."""
